pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The bar at the bottom: Back and Quit on the left, the primary button on the right; within low reach the Aids, too.
// Declared from right to left, so that the primary button gets the focus first.
Rectangle {
    id: bar

    required property var frame
    property string primaryText: ""
    property bool primaryEnabled: true
    property string primaryName: "action:next"
    property alias extra: middle.data
    property var pager: null
    // A OnePage that leaves something out: the bar has a button that shows all of it.
    property var brief: null
    // The screen has no bar at the top: practice sign and text size are here.
    property bool bare: false
    // On an upright panel the Aids have a row of their own.
    readonly property bool twoRows: Theme.lowReach && Theme.upright

    signal primary
    signal back
    signal quit
    signal staff
    signal asked(string topic)
    // A page was turned to; its name is for spoken guidance.
    signal turned(string page)

    // Turn a page. If that disables the pressed button, the focus moves to the other one.
    function turn(pressed: Item, other: Item, forward: bool): void {
        const focused = pressed.activeFocus;
        bar.pager.turn(forward);
        bar.turned(place.Accessible.name);
        if (focused && !pressed.enabled)
            (forward && go.visible && go.enabled ? go : other).forceActiveFocus(Theme.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    FontMetrics {
        id: letters

        font.family: Theme.family
        font.pixelSize: Theme.keySize
        font.weight: Font.Bold
    }

    FontMetrics {
        id: captions

        font.family: Theme.family
        font.pixelSize: Theme.smallestSize
        font.weight: Font.Medium
    }

    objectName: "bar:bottom"
    implicitHeight: Theme.mm(twoRows ? 45 : 23)
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hairline
    }

    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.mm(2)
        anchors.rightMargin: Theme.mm(2)
        height: Theme.mm(23)
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap

        ActionButton {
            id: go

            objectName: bar.primaryName
            visible: bar.primaryText !== ""
            primary: true
            leftPadding: Theme.mm(Theme.tight ? 1.5 : 6)
            enabled: bar.primaryEnabled
            text: bar.primaryText
            // What the others leave of the bar, and of that the width for its caption in large letters.
            readonly property real room: bar.width - others.width - middle.childrenRect.width - (aids.visible ? aids.width + Theme.gap : 0) - Theme.mm(8)
            readonly property real least: visible ? Math.max(Theme.target, Math.min(room, Theme.widestWord(text, letters) + leftPadding + rightPadding)) : 0

            Layout.preferredWidth: Math.max(least, Math.min(Math.max(implicitWidth, Theme.mm(60)), room - (practice.visible ? practice.width + Theme.gap : 0)))
            onClicked: bar.primary()
        }

        Item {
            id: middle

            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Loader {
            id: aids

            visible: (Theme.lowReach || bar.bare) && !bar.twoRows
            active: visible

            sourceComponent: Aids {
                brief: true
                frame: bar.frame
                onStaff: bar.staff()
                onAsked: topic => bar.asked(topic)
            }
        }

        Tag {
            id: practice

            // The last page of a text may have no room for it and the primary button.
            visible: bar.bare && bar.frame.practice && go.room - implicitWidth - Theme.gap >= go.least
            words: qsTr("Practice")
        }

        RowLayout {
            id: others

            // The middle gets the rest of the width.
            Layout.fillWidth: false
            layoutDirection: Qt.RightToLeft
            spacing: Theme.gap

            Text {
                id: place

                objectName: "page:place"
                visible: bar.pager?.paged ?? false
                text: "%1/%2".arg(bar.pager?.pageNumber ?? 1).arg(bar.pager?.pageCount ?? 1)
                textFormat: Text.PlainText
                font.family: Theme.family
                font.pixelSize: Theme.tight ? Theme.smallestSize : Theme.bodySize
                font.weight: Font.Bold
                color: Theme.ink
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Page %1 of %2").arg(bar.pager?.pageNumber ?? 1).arg(bar.pager?.pageCount ?? 1)
            }

            ActionButton {
                id: more

                objectName: "page:next"
                visible: bar.pager?.paged ?? false
                enabled: !(bar.pager?.atEnd ?? true)
                // While there is more to read before going on, this is the primary button.
                primary: enabled && !bar.primaryEnabled && !bar.pager.aside
                textSize: Theme.captionSize
                leftPadding: Theme.mm(1)
                lifted: true
                Layout.preferredWidth: Theme.mm(23)
                text: "▼\n" + qsTr("More")
                Accessible.name: qsTr("More")
                onClicked: bar.turn(more, up, true)
            }

            ActionButton {
                id: up

                objectName: "page:previous"
                visible: bar.pager?.paged ?? false
                enabled: !(bar.pager?.atStart ?? true)
                leftPadding: Theme.mm(1)
                lifted: true
                Layout.preferredWidth: Theme.mm(23)
                text: "▲\n" + qsTr("Up")
                Accessible.name: qsTr("Up")
                onClicked: bar.turn(up, more, false)
            }

            ActionButton {
                objectName: "action:details"
                visible: bar.brief?.misses ?? false
                leftPadding: Theme.mm(1)
                Layout.preferredWidth: Math.max(Theme.target, Theme.widestWord(text, captions) + leftPadding + rightPadding)
                text: bar.brief?.whole ? "×" : qsTr("All of it")
                Accessible.name: bar.brief?.whole ? qsTr("In short") : text
                onClicked: bar.brief.whole = !bar.brief.whole
            }

            ActionButton {
                objectName: "action:quit"
                visible: bar.frame.canQuit
                quiet: true
                Layout.preferredWidth: Theme.mm(25)
                leftPadding: Theme.mm(1)
                text: qsTr("Quit")
                onClicked: bar.quit()
            }

            ActionButton {
                objectName: "action:back"
                visible: bar.frame.canBack
                text: qsTr("Back")
                onClicked: bar.back()
            }
        }
    }

    Loader {
        visible: bar.twoRows
        active: visible
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.rightMargin: Theme.mm(2)
        anchors.topMargin: Theme.mm(1.5)

        sourceComponent: Aids {
            frame: bar.frame
            onStaff: bar.staff()
            onAsked: topic => bar.asked(topic)
        }
    }
}
