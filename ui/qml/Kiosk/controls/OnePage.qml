import QtQuick
import Kiosk

// Essential content on one page, in the largest letters for which there is room. If it does not fit, first the letters
// get smaller, down to `least`; then the lines move closer; then less important parts are left out (`omitted`). A
// button of the bar shows everything, in pages.
PagedView {
    id: page

    // The font size of the texts, in pixels.
    property int size: Theme.bodySize
    // What is left out. 1: hours and price of a call; 2: what a button says as well; 3 to 5: explanations, and what can
    // be done later.
    property int omitted: 0
    // From this value of `omitted` on something is missing from the screen, and the bar has the button.
    property int missedFrom: 3
    readonly property bool misses: whole || omitted >= missedFrom
    // Everything is shown, in as many pages as needed.
    property bool whole: false
    // Whether the size has been determined.
    readonly property bool settled: !soon.running
    // The largest size, for little text on a large page.
    readonly property int most: Theme.small ? Theme.bodySize : Math.round(Theme.bodySize * (Theme.upright ? 1.5 : 1.35))
    // The smallest size; with the text size "largest" capitals keep 7.3 mm.
    property int least: Theme.largest ? Theme.clearSize : Theme.smallestSize
    readonly property real leading: dense ? (Theme.stacked && Theme.language !== "vi" ? 1.4 : omitted > 4 && !Theme.stacked ? 1.17 : 1.25) : Theme.leading
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

    function shrink(): bool {
        if (size > least)
            size = Math.max(least, Math.floor(size * 0.95));
        else if (!dense)
            dense = true;
        else if (omitted < 5)
            omitted += 1;
        else
            return false;
        return true;
    }

    function fit(): void {
        size = Math.max(most, least);
        dense = false;
        omitted = 0;
        while (height > 0 && !whole && overflows() && shrink())
            continue;
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

    // Items that are created or laid out later may need more room: check again.
    Timer {
        id: soon

        interval: 1
        repeat: true
        running: true
        onTriggered: {
            if (page.whole || !page.overflows() || !page.shrink())
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
