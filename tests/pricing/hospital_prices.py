"""Cash fees for 1, 2 and 4 hours of infusion at 26 hospitals (price files of 2025-12 to 2026-08), read off by hand."""

from decimal import Decimal

# name: (1 h, 2 h, 4 h, academic center)
_READ_OFF = """
AdventHealth Orlando            773     906     1172    no
Banner University Phoenix       248.79  337.18  513.96  yes
Baptist Miami                   460.85  660.40  1059.50 no
Baylor University Medical       541.27  739.61  1136.29 no
Brigham and Women's             763.50  1070.25 1683.75 yes
Brigham Faulkner                540.75  751.50  1173    no
Massachusetts General           763.50  1070.25 1683.75 yes
Martha's Vineyard               486     692.25  1104.75 no
Cedars-Sinai                    2403.56 3048.09 4337.15 yes
Cleveland Clinic                945.10  1151.80 1565.20 yes
Corewell Butterworth            384     562     918     no
Emory University                1164    1374    1794    yes
Grady                           1796    2195.05 2993.15 no
Intermountain Medical Center    521.85  822.14  1422.72 no
Jackson Memorial                218     261     347     no
Johns Hopkins                   433.70  956.70  2002.70 yes
Novant Presbyterian             336.50  554.50  990.50  no
NYU Langone Tisch               568.25  760.77  1145.81 yes
Riverside Methodist             432.90  574.60  858     no
Orlando Regional                520     622.80  828.40  no
University of Pennsylvania      2489    2971    3935    yes
Rush University                 475     747.50  1292.50 yes
Tampa General                   235.20  365.40  625.80  no
University of Chicago           1579    2244    3574    yes
UCLA Ronald Reagan              544.50  720.50  1072.50 yes
University of North Carolina    351     577.20  1029.60 yes
"""


def cash_fees(hours: int, *, academic_only: bool = False) -> list[Decimal]:
    """Cash fees in dollars, lowest first."""
    column = {1: -4, 2: -3, 4: -2}[hours]
    rows = [line.split() for line in _READ_OFF.strip().splitlines()]
    return sorted(Decimal(row[column]) for row in rows if row[-1] == "yes" or not academic_only)
