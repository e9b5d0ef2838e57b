import QtQuick
import Kiosk

// What a person must know now: all of it on one page. Where it does not fit, its letters shrink as far as any text may,
// then its lines move together, then what a person can do without is left out.
PagedView {
    id: page

    // Texts take this size, and lines this distance.
    property int size: Theme.bodySize
    // How much is left out: 1, the hours and the price of a call; 2, what a button says, too.
    property int omitted: 0
    readonly property real leading: dense ? (Theme.stacked && Theme.language !== "vi" ? 1.4 : 1.25) : Theme.leading
    // What is on the page; when it changes, the size is found anew.
    property var told

    // What is within first: what holds it asks how high it is.
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
        if (size > Theme.smallestSize)
            size = Math.max(Theme.smallestSize, size - 2);
        else if (!dense)
            dense = true;
        else if (omitted < 2)
            omitted += 1;
        else
            return false;
        return true;
    }

    function fit(): void {
        size = Theme.bodySize;
        dense = false;
        omitted = 0;
        while (height > 0 && overflows() && shrink())
            continue;
    }

    onHeightChanged: fit()
    onWidthChanged: fit()
    onToldChanged: fit()
    Component.onCompleted: fit()

    // What is made or laid out later may take more.
    Timer {
        id: soon

        interval: 1
        repeat: true
        running: true
        onTriggered: {
            if (!page.overflows() || !page.shrink())
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
