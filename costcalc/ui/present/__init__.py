"""From a projection to what is shown: rows, chart specs and sentences, without a widget."""
