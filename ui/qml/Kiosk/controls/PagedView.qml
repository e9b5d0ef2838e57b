import QtQuick
import Kiosk

// More than fits is read page by page, with buttons large enough to find: no scroll bar, no half lines.
// A page begins with a whole child of the content, or where a child is taller than a page, with a whole line of it.
Item {
    id: view

    default property alias content: column.data
    property alias spacing: column.spacing
    property int lineStep: Math.round(Theme.bodySize * 1.5)
    readonly property bool paged: column.implicitHeight > height + 1
    readonly property int pageWidth: width - (pager.visible ? pager.width + Theme.mm(3) : 0)
    readonly property bool atEnd: !paged || offset + flick.height >= column.implicitHeight - 1
    property real offset: 0

    function breaks(): list<real> {
        const tops = [];
        for (const child of column.children) {
            if (!child.visible || child.height <= 0)
                continue;
            tops.push(child.y);
            if (child.height > height)
                for (let top = child.y + lineStep; top < child.y + child.height; top += lineStep)
                    tops.push(top);
        }
        return tops;
    }

    function starts(): list<real> {
        const tops = breaks();
        const found = [0];
        let start = 0;
        while (column.implicitHeight - start > height + 1) {
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

        width: view.pageWidth
        height: view.paged ? Math.min(view.height, view.end() - view.offset) : view.height
        clip: view.paged

        Column {
            id: column

            y: -view.offset
            width: parent.width
        }
    }

    Column {
        id: pager

        visible: view.paged
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        width: Theme.mm(24)

        ActionButton {
            objectName: "page:previous"
            width: parent.width
            leftPadding: Theme.mm(1)
            text: "▲\n" + qsTr("Up")
            enabled: view.offset > 0
            onClicked: view.turn(false)
        }

        ActionButton {
            objectName: "page:next"
            width: parent.width
            leftPadding: Theme.mm(1)
            text: "▼\n" + qsTr("More")
            enabled: !view.atEnd
            onClicked: view.turn(true)
        }
    }
}
