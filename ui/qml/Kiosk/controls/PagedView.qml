import QtQuick
import Kiosk

// More than fits is read page by page: no scroll bar, no half lines. The bottom bar has the buttons (ScreenFrame.pager).
// A page begins with a whole line of a text, or with a whole child of the content where that is no text.
Item {
    id: view

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property bool paged: column.implicitHeight > height + 1
    readonly property bool atStart: offset <= 0
    readonly property bool atEnd: !paged || offset + flick.height >= column.implicitHeight - 1
    property real offset: 0

    function breaks(): list<real> {
        const tops = [];
        for (const child of column.children) {
            if (!child.visible || child.height <= 0)
                continue;
            tops.push(child.y);
            if (child instanceof Text || child.height > height) {
                const whole = (child as InfoBlock)?.head ?? 0;
                tops.push(...lines(child, child.y).filter(top => top >= child.y + whole));
            }
        }
        return tops;
    }

    // Where the lines of all texts in `item` begin.
    function lines(item: Item, y: real): list<real> {
        const tops = [];
        const text = item as Text;
        for (let line = 1; text && line < text.lineCount; line++)
            tops.push(y + line * text.lineHeight);
        for (const child of item.children)
            if (child.visible && child.height > 0)
                tops.push(y + child.y, ...lines(child, y + child.y));
        return tops;
    }

    function starts(): list<real> {
        const tops = breaks().sort((one, other) => one - other);
        const found = [0];
        // Before the first layout there is no height to page by.
        for (let start = 0; height >= Theme.bodySize * 1.5 && column.implicitHeight - start > height + 1; ) {
            start = tops.filter(top => top > start && top <= start + height + 1).pop() ?? start + height;
            found.push(start);
        }
        return found;
    }

    function turn(forward: bool): void {
        const found = starts();
        if (forward)
            offset = found.find(top => top > offset + 1) ?? offset;
        else
            offset = found.filter(top => top < offset - 1).pop() ?? 0;
    }

    function end(): real {
        return starts().find(top => top > offset + 1) ?? Math.min(column.implicitHeight, offset + height);
    }

    onHeightChanged: offset = 0
    onWidthChanged: offset = 0

    Item {
        id: flick

        width: view.width
        height: view.paged ? Math.min(view.height, view.end() - view.offset) : view.height
        clip: view.paged

        Column {
            id: column

            y: -view.offset
            width: parent.width
        }
    }
}
