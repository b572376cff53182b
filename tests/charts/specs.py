"""One spec of each kind of chart."""

from costcalc.charts.spec import (
    Axis,
    BandChart,
    BandLine,
    BandPoint,
    Bar,
    BarChart,
    ChartSpec,
    DotColumn,
    DotPicture,
    Marker,
    RangeChart,
    Span,
    Swing,
    Tick,
    TornadoChart,
)

DOLLARS = Axis(low=0, high=8000, ticks=tuple(Tick(at=at, label=f"${at:,}") for at in (0, 2000, 4000, 6000, 8000)))


def band(points: int = 25) -> BandChart:
    """Two lines, the second without a band."""
    months = Axis(low=0, high=points - 1, ticks=tuple(Tick(at=at, label=f"Month {at}") for at in range(0, points, 6)))
    first = tuple(BandPoint(x=x, low=200 * x, middle=250 * x, high=320 * x, key=f"by_month.{x}") for x in range(points))
    second = tuple(BandPoint(x=x, low=100 * x, middle=100 * x, high=100 * x) for x in range(points))
    return BandChart(
        title="What you have paid",
        x_axis=months,
        y_axis=DOLLARS,
        lines=(
            BandLine(name="Ketamine", points=first, labels=("Highest", "Typical", "Lowest"), words=paid),
            BandLine(name="Now", points=second, labels=("", "Now", ""), words=paid, band=False),
        ),
        markers=(Marker(x=12, label="Deductible starts again"), Marker(x=24)),
    )


def paid(index: int) -> str:
    """What a point of the band chart says."""
    return f"Month {index}: ${250 * index}"


def bars() -> BarChart:
    """Three bars of one part."""
    amounts = {"Ketamine sessions": 5000, "Getting there": 800, "Lab tests": 90}
    return BarChart(
        title="What you pay for",
        bars=tuple(
            Bar(
                label=label,
                parts=(amount,),
                low=amount * 0.7,
                high=amount * 1.5,
                amount=f"${amount:,}",
                words=f"{label}: ${amount}",
                key=label,
            )
            for label, amount in amounts.items()
        ),
    )


def stacked() -> BarChart:
    """Two bars of three parts."""
    return BarChart(
        title="What each way costs",
        bars=tuple(
            Bar(label=label, parts=parts, low=sum(parts) * 0.8, high=sum(parts) * 1.2, amount="$", words=label)
            for label, parts in (("Now", (0.0, 900.0, 200.0)), ("Ketamine", (5000.0, 400.0, 300.0)))
        ),
        part_names=("Ketamine", "Medicines", "Getting there"),
    )


def tornado() -> TornadoChart:
    """Three swings; the second falls as its input rises."""
    return TornadoChart(
        title="What changes it most",
        base=5600,
        base_label="As planned: $5,600",
        swings=(
            Swing(
                label="Price of one session",
                at_low=4100,
                at_high=7900,
                low_label="$475: $4,100",
                high_label="$800: $7,900",
                words="Price of one session: $4,100 to $7,900",
            ),
            Swing(
                label="Weeks between boosters",
                at_low=7000,
                at_high=4900,
                low_label="4 weeks: $7,000",
                high_label="8 weeks: $4,900",
                words="Weeks between boosters: $4,900 to $7,000",
            ),
            Swing(
                label="Ride there and back",
                at_low=5500,
                at_high=5800,
                low_label="$20: $5,500",
                high_label="$60: $5,800",
                words="Ride: $5,500 to $5,800",
            ),
        ),
    )


def ranges() -> RangeChart:
    """Two clinics."""
    return RangeChart(
        title="Clinics side by side",
        axis=DOLLARS,
        spans=(
            Span(label="Riverside", low=4100, middle=5600, high=7900, amount="$4,100 to $7,900", words="Riverside"),
            Span(label="Hilltop", low=3900, middle=5100, high=6600, amount="$3,900 to $6,600", words="Hilltop"),
        ),
    )


def dots() -> DotPicture:
    """A hundred dots in nine columns."""
    counts = (2, 6, 12, 18, 22, 18, 12, 8, 2)
    return DotPicture(
        title="A hundred people like you",
        axis=DOLLARS,
        columns=tuple(
            DotColumn(
                at=2000 + 500 * i,
                count=count,
                inside=count if 0 < i < 8 else 0,
                words=f"{count} pay about ${2000 + 500 * i}",
            )
            for i, count in enumerate(counts)
        ),
        likely=(2250, 5750),
        inside_label="8 in 10 pay $2,500 to $5,500",
    )


SPECS: tuple[ChartSpec, ...] = (band(), bars(), stacked(), tornado(), ranges(), dots())
