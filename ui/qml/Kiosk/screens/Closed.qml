pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The screen of a closed terminal: no visit can begin; the reason, and another way to apply.
FocusScope {
    id: screen

    required property var model
    readonly property var facts: model.closed
    readonly property bool upright: height > width

    // With little room or within low reach all buttons are in one row, and the languages are behind a button.
    readonly property bool brief: !upright && (Theme.small || Theme.lowReach)

    signal asked(string topic)

    component PageButton: ActionButton {
        property bool forward: false

        objectName: forward ? "page:next" : "page:previous"
        visible: pages.paged
        enabled: forward ? !pages.atEnd : !pages.atStart
        implicitWidth: Theme.mm(34)
        leftPadding: Theme.mm(1)
        lifted: true
        text: forward ? "▼\n" + qsTr("More") : "▲\n" + qsTr("Up")
        Accessible.name: forward ? qsTr("More") : qsTr("Up")
        onClicked: pages.turn(forward)
    }

    objectName: "screen:closed"
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.hero
    }

    Pictogram {
        id: picture

        // The mark is hidden if buttons or large text need its room.
        opacity: screen.upright || !(Theme.small && screen.brief) && margin.y >= y + height ? 1 : 0
        x: Theme.mm(8)
        y: Theme.mm(screen.upright ? 30 : 4)
        width: Theme.mm(screen.upright ? 60 : 26)
        height: width
        name: screen.facts.picture
        color: Theme.heroAccent
    }

    RunningText {
        id: title

        objectName: "title"
        anchors.left: parent.left
        anchors.leftMargin: screen.upright || Theme.small && screen.brief ? picture.x : Theme.mm(42)
        anchors.right: screen.upright ? parent.right : screen.brief ? side.left : practice.left
        anchors.rightMargin: Theme.mm(4)
        y: screen.upright ? picture.y + picture.height + Theme.mm(8) : Theme.mm(3)
        words: screen.facts.title
        color: Theme.heroInk
        font.pixelSize: Math.ceil(Theme.keySize / Theme.keyScale * (Theme.tight ? 1 : Math.min(Theme.keyScale, 1.2)))
        font.weight: Font.Bold
        leading: Theme.stacked ? 1.4 : 1.2
        Accessible.role: Accessible.Heading
    }

    Tag {
        id: practice

        visible: screen.model.frame.practice && !screen.brief
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(6)
        y: Theme.mm(4)
        width: visible ? implicitWidth : 0
        words: qsTr("Practice")
    }

    OnePage {
        id: pages

        told: screen.facts
        // The texts may be small: those for the staff need much of the room.
        least: Theme.smallestSize

        anchors.top: title.bottom
        anchors.topMargin: Theme.mm(screen.upright ? 6 : 1)
        anchors.left: title.left
        anchors.right: side.left
        anchors.rightMargin: side.width > 0 ? Theme.mm(5) : 0
        anchors.bottom: staff.top
        anchors.bottomMargin: Theme.mm(1)
        spacing: Theme.mm(dense || Theme.tight ? 1 : 2)

        RunningText {
            width: parent.width
            words: screen.facts.sentence
            font.pixelSize: pages.size
            leading: pages.leading
            color: Theme.heroInk
        }

        RunningText {
            width: parent.width
            // The name of the QR code says the same.
            visible: words !== "" && (pages.omitted < 3 || !side.shown)
            words: screen.facts.wayOut
            font.pixelSize: pages.size
            leading: pages.leading
            color: Theme.heroInk
        }

        RunningText {
            width: parent.width
            // The button that calls the staff says the same.
            visible: screen.facts.forStaff && !(pages.omitted > 1 && screen.model.frame.canCallStaff)
            words: qsTr("Please tell the staff.")
            font.pixelSize: pages.size
            leading: pages.leading
            color: Theme.heroAccent
            font.weight: Font.Bold
        }

        HelpLines {
            width: parent.width
            visible: rows.length > 0
            size: pages.size
            leading: pages.leading
            brief: pages.omitted > 0
            rows: screen.facts.help
            color: Theme.heroInk
        }
    }

    SideQrCode {
        id: side

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(6)
        y: screen.brief ? Theme.mm(4) : Math.max(practice.visible ? practice.y + practice.height + Theme.mm(2) : 0, pages.y)
        height: staff.y - y - Theme.mm(1)
        code: screen.facts.code
        words: screen.facts.codeWords
        color: Theme.heroInk
    }

    // The page buttons are in the margin, so that the text has the same room with and without a second page.
    Column {
        id: margin

        visible: !screen.brief
        x: screen.upright ? parent.width - width - Theme.mm(6) : Theme.mm(4)
        anchors.bottom: staff.top
        anchors.bottomMargin: Theme.mm(2)
        spacing: Theme.gap

        ActionButton {
            objectName: "action:staff"
            visible: screen.facts.forStaff && screen.model.frame.canCallStaff
            width: Theme.mm(34)
            leftPadding: Theme.mm(1)
            text: qsTr("Call staff")
            onClicked: screen.model.actions.callStaff()
        }

        PageButton {}

        PageButton {
            forward: true
        }
    }

    // The texts for the staff, always in Japanese and English, and never on a second page.
    Rectangle {
        id: staff

        anchors.bottom: foot.top
        width: parent.width
        height: todo.height + Theme.mm(1.6)
        color: Theme.brandTint

        Text {
            id: todo

            objectName: "staff:todo"
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.mm(4)
            width: parent.width - 2 * x
            text: Theme.linesIn(screen.facts.staff, "ja")
            color: Theme.ink
            font.family: Theme.japaneseFamily
            font.pixelSize: Theme.smallestSize
            wrapMode: Theme.wrapText
            textFormat: Text.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: screen.facts.staff
        }
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: screen.brief ? Theme.mm(23) : home.implicitHeight

        HomeFoot {
            id: home

            visible: !screen.brief
            width: parent.width
            height: implicitHeight
            model: screen.model
            onDisplayAsked: screen.asked("display")
        }

        Rectangle {
            visible: screen.brief
            anchors.fill: parent
            color: Theme.paper

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.mm(4)
                anchors.rightMargin: Theme.mm(4)
                spacing: Theme.gap

                Aids {
                    frame: screen.model.frame
                    staffed: screen.facts.forStaff
                    onAsked: topic => screen.asked(topic)
                    onStaff: screen.model.actions.callStaff()
                }

                Item {
                    Layout.fillWidth: true
                }

                Tag {
                    visible: screen.model.frame.practice
                    words: qsTr("Practice")
                }

                PageButton {
                    Layout.preferredWidth: Theme.mm(23)
                }

                PageButton {
                    Layout.preferredWidth: Theme.mm(23)
                    forward: true
                }
            }
        }
    }
}
