import QtQuick
import Kiosk

// Content in pages, without a scroll bar and without cut lines. The bottom bar has the buttons (ScreenFrame.pager).
// PageBreaks.qml says where a page may begin.
Item {
    id: view

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property alias column: column
    // The content only explains the screen: the button that turns its pages is never the primary one.
    property bool aside: false
    // Whether lines are closer than usual.
    property bool dense: false
    // The title of the screen, if it is on the first page only (ScreenFrame.titleInPages).
    property Component title: null
    readonly property bool paged: tops.length > 1
    readonly property bool atStart: offset <= 0
    readonly property bool atEnd: !paged || offset + flick.height + flick.begin >= column.implicitHeight - 1
    property real offset: 0
    // Where pages begin, and where the next one begins (0: this is the last). They are computed when the height of the
    // content or of the page changes, not each time an item in it moves.
    property list<real> tops: [0]
    // `reachAt` for each of `tops`.
    property list<int> reaches: [0]
    readonly property real next: tops.find(top => top > offset + 1) ?? 0
    readonly property int pageCount: tops.length
    readonly property int pageNumber: tops.filter(top => top <= offset + 1).length

    // Pixels by which letters exceed their line: positive for descenders, negative for stacked marks above it. A page
    // ends, and the next one begins, that much later, so that neither shows parts of the other's letters. Readings
    // above kanji have room of their own.
    readonly property int reach: Theme.stacked && !(dense && Theme.language === "vi") ? -Math.ceil(Theme.bodySize * 0.06) : Math.round(Theme.bodySize * (Theme.ruby ? 0.02 : 0.07))

    function divide(): void {
        const found = starts();
        reaches = found.map(reachAt);
        tops = found;
    }

    function starts(): list<real> {
        // Without a layout there is no height yet, and content that fits on one page needs no measuring. A place that
        // is lower than a line has no pages.
        const line = Theme.bodySize * (Theme.leading + (Theme.ruby ? Theme.rubyLayout.rise : 0));
        if (height + 1 < line || column.implicitHeight <= height + 1)
            return [0];
        // With readings descenders of the last line need some of the space below a child.
        const feet = Theme.ruby ? Theme.bodySize * 0.07 : 0;
        const breaks = places.below(column, 0, "block").map(([top, end, kind]) => [top, Math.min(top, end + feet), kind]);
        return Array.from(Theme.paging.page_starts(breaks, column.implicitHeight, height), Number);
    }

    function turn(forward: bool): void {
        if (forward)
            offset = next || offset;
        else
            offset = tops.filter(top => top < offset - 1).pop() ?? 0;
    }

    // `reach` at one place; 0 between two children, or above a frame or an item with its answers, where there is space.
    function reachAt(top: real): int {
        const between = Array.from(column.children).some(child => child.visible && (Math.abs(child.y - top) < 1 || begins(child, child.y, top)));
        return between ? Math.min(0, reach) : reach;
    }

    // Whether a frame, or an item with its answers, begins at `top` within this one, which is at `y`.
    function begins(item: Item, y: real, top: real): bool {
        const whole = item instanceof ItemRow || ((item as Rectangle)?.border.width ?? 0) > 0;
        return item.visible && (whole && Math.abs(y - top) < 1 || Array.from(item.children).some(part => begins(part, y + part.y, top)));
    }

    // Turn to the page on which the focus is, for people who work with keys.
    function follow(): void {
        let above = Window.activeFocusItem;
        while (above && above !== column)
            above = above.parent;
        if (!above)
            return;
        const item = Window.activeFocusItem;
        const top = item.mapToItem(column, 0, 0).y;
        if (top < offset - 1 || top + item.height > offset + flick.height + flick.begin + 1)
            offset = tops.filter(start => start <= top + 1).pop() ?? 0;
    }

    PageBreaks {
        id: places

        page: view.height
    }

    Window.onActiveFocusItemChanged: follow()
    onHeightChanged: {
        offset = 0;
        divide();
    }
    onWidthChanged: offset = 0
    onSpacingChanged: divide()
    Component.onCompleted: divide()

    Item {
        id: flick

        // Wider than the content: letters such as J begin left of their line, and Devanagari ends right of it.
        readonly property int begin: view.paged ? view.reaches[view.pageNumber - 1] ?? 0 : 0
        readonly property real end: view.next > 0 ? view.next + (view.reaches[view.pageNumber] ?? 0) : column.implicitHeight

        x: -Theme.gap
        y: begin
        width: view.width + 2 * Theme.gap
        height: (view.paged ? Math.min(view.height, end - view.offset) : view.height) - begin
        clip: view.paged

        Column {
            id: column

            x: Theme.gap
            y: -flick.begin - (view.paged ? view.offset : 0)
            width: view.width
            onImplicitHeightChanged: view.divide()

            Loader {
                active: view.title !== null
                visible: active
                width: parent.width
                sourceComponent: view.title
            }
        }
    }
}
