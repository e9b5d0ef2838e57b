"""One run of the fleet as an SVG picture: the load on upstream, and the share of the backlog that was delivered."""

from collections.abc import Mapping, Sequence
from html import escape

WIDTH, HEIGHT = 720, 260
FONT = 'font-family="sans-serif" font-size="12"'
LEFT, RIGHT, TOP, BOTTOM = 56, 56, 34, 34
WINDOW = 10
"""Seconds per point of a line."""
LOAD, REJECTED, DONE = "#1f5fa8", "#c0392b", "#2e7d32"


def picture(
    title: str,
    offered: Mapping[int, float],
    rejected: Mapping[int, float],
    delivered: Sequence[tuple[float, int]],
    capacity: float,
) -> str:
    """`offered`: items of work per second; `rejected`: requests per second; `delivered`: pairs of time and number;
    `capacity`: items per second. The horizontal axis ends when everything is delivered."""
    end = max(moment for moment, _ in delivered)
    load = _rates(offered, end, capacity)
    refused = _rates(rejected, end, capacity)
    highest = max(1.5, *(rate for _, rate in load))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" {FONT}>',
        f"<title>{escape(title)}</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="20" font-size="14">{escape(title)}</text>',
        *_grid(end, highest),
        _line(load, end, highest, LOAD),
        _line(refused, end, highest, REJECTED),
        _line(_shares(delivered), end, 1.0, DONE, dashed=True),
        _legend(),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _rates(amounts: Mapping[int, float], end: float, capacity: float) -> list[tuple[float, float]]:
    sums = [0.0] * (int(end) // WINDOW + 1)
    for second, amount in amounts.items():
        if 0 <= second <= end:
            sums[second // WINDOW] += amount
    return [(index * WINDOW + WINDOW / 2, amount / WINDOW / capacity) for index, amount in enumerate(sums)]


def _shares(delivered: Sequence[tuple[float, int]]) -> list[tuple[float, float]]:
    total = sum(items for _, items in delivered)
    done, points = 0, [(0.0, 0.0)]
    for moment, items in sorted(delivered):
        done += items
        if done / total - points[-1][1] >= 0.005 or done == total:
            points.append((moment, done / total))
    return points


def _x(seconds: float, end: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * min(seconds, end) / end


def _y(value: float, highest: float) -> float:
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / highest


def _line(
    points: Sequence[tuple[float, float]], end: float, highest: float, colour: str, *, dashed: bool = False
) -> str:
    path = " ".join(f"{_x(seconds, end):.1f},{_y(value, highest):.1f}" for seconds, value in points)
    dash = ' stroke-dasharray="5 3"' if dashed else ""
    return f'<polyline fill="none" stroke="{colour}" stroke-width="1.5"{dash} points="{path}"/>'


def _grid(end: float, highest: float) -> list[str]:
    step = next(step for step in (60, 120, 300, 600, 1800, 3600, 7200) if end / step <= 10)
    lines = []
    for seconds in range(0, int(end) + 1, step):
        x = _x(seconds, end)
        lines.append(f'<line x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{HEIGHT - BOTTOM}" stroke="#e5e5e5"/>')
        lines.append(f'<text x="{x:.1f}" y="{HEIGHT - 14}" text-anchor="middle">{seconds // 60} min</text>')
    for half in range(int(highest * 2) + 1):
        y = _y(half / 2, highest)
        lines.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="#e5e5e5"/>')
        lines.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{half / 2:.1f} C</text>')
    for tenths in (0, 5, 10):
        y = _y(tenths / 10, 1.0)
        lines.append(f'<text x="{WIDTH - RIGHT + 6}" y="{y + 4:.1f}">{tenths * 10} %</text>')
    return lines


def _legend() -> str:
    said = (("work asked for", LOAD), ("requests rejected", REJECTED), ("delivered (right)", DONE))
    return "".join(
        f'<text x="{WIDTH - RIGHT - 360 + 125 * place}" y="20" fill="{colour}">{text}</text>'
        for place, (text, colour) in enumerate(said)
    )
