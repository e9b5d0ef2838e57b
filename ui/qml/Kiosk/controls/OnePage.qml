import QtQuick
import Kiosk

// Essential content on one page, in the largest letters for which there is room. If it does not fit, first the letters
// get smaller, down to `least`; then the lines move closer; then less important parts are left out (`omitted`), one at a
// time, and letters and lines grow again into the room that this leaves. A button of the bar shows everything, in pages.
PagedView {
    id: page

    // The font size of the texts, in pixels.
    property int size: Theme.bodySize
    // What is left out. 1: hours and price of a call; 2: what a button says as well; 3 and more: explanations, and what
    // can be done later.
    property int omitted: 0
    // The largest value of `omitted`, and the one from which on the lines may be as close as they can be.
    property int last: 5
    property int closeFrom: 5
    property bool closest: false
    // From this value of `omitted` on something is missing from the screen, and the bar has the button.
    property int missedFrom: 3
    readonly property bool misses: whole || omitted >= missedFrom
    // Everything is shown, in as many pages as needed.
    property bool whole: false
    // The width of the page, for bindings that must have seen it before the texts are measured: not all have when
    // `onWidthChanged` runs.
    property real wide: 0
    // The height of the content when the size was determined.
    property real fitted: 0
    // Whether the size has been determined.
    readonly property bool settled: !soon.running
    // The largest size, for little text on a large page. The longest Japanese phrase has 14 characters, and is not divided.
    readonly property int most: Theme.small ? Theme.bodySize : Math.min(Math.round(Theme.bodySize * (Theme.upright ? 1.5 : 1.35)), Theme.japanese && width > 0 ? Math.floor(width / 14) : Infinity)
    // The smallest size; with the text size "largest" capitals keep 7.3 mm.
    property int least: Theme.largest ? Theme.clearSize : Theme.smallestSize
    readonly property real leading: dense ? (Theme.stacked && Theme.language !== "vi" ? 1.4 : closest && !Theme.stacked ? 1.17 : 1.25) : Theme.leading
    // The content of the page: when it changes, the size is determined again.
    property var told

    // Lay out inner items first, because outer ones use their height.
    function layOut(item: Item): void {
        for (const child of item.children)
            layOut(child);
        item.ensurePolished();
    }

    function overflows(): bool {
        layOut(column);
        return column.implicitHeight > height + 1;
    }

    // Each try is a layout, which takes time: halve what is left to try. Returns whether there is room for what must
    // not be omitted.
    function fit(): bool {
        const largest = Math.max(most, least);
        wide = width;
        size = largest;
        dense = false;
        closest = false;
        omitted = 0;
        if (height <= 0 || width <= 0 || whole)
            return true;
        if (!overflows()) {
            fitted = column.implicitHeight;
            return true;
        }
        size = least;
        dense = true;
        if (overflows())
            leaveOut(first(1, last, () => !overflows(), leaveOut));
        if (closest) {
            closest = false;
            closest = overflows();
        }
        if (!closest) {
            dense = false;
            dense = overflows();
        }
        size = first(least + 1, largest + 1, overflows, value => size = value) - 1;
        const fits = !overflows();
        fitted = column.implicitHeight;
        return fits;
    }

    function leaveOut(parts: int): void {
        omitted = parts;
        closest = parts >= closeFrom;
    }

    // The first value from `low` to `high` for which `holds` is true after `set`; `high` if there is none before it.
    function first(low: int, high: int, holds: var, set: var): int {
        while (low < high) {
            const middle = Math.floor((low + high) / 2);
            set(middle);
            if (holds())
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    onHeightChanged: fit()
    onWidthChanged: fit()
    onLeastChanged: fit()
    onToldChanged: {
        whole = false;
        fit();
    }
    onWholeChanged: fit()
    Component.onCompleted: fit()

    // Items that are created or laid out later may need more room, or less: then the size is determined again.
    Timer {
        id: soon

        interval: 1
        repeat: true
        running: true
        onTriggered: {
            const fits = !page.overflows();
            if (page.whole || fits && Math.abs(page.column.implicitHeight - page.fitted) < 1 || !page.fit())
                stop();
        }
    }

    Connections {
        function onImplicitHeightChanged(): void {
            soon.restart();
        }

        target: page.column
    }
}
