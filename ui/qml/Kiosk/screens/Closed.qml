import QtQuick
import Kiosk

// Nobody can start now: said before anyone does, with the reason and another way.
FocusScope {
    id: screen

    required property var model
    readonly property var facts: model.closed
    readonly property bool upright: height > width

    signal asked(string topic)

    objectName: "screen:closed"
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.hero
    }

    Pictogram {
        id: picture

        // It makes way for buttons.
        opacity: screen.upright || margin.y >= y + height ? 1 : 0
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
        anchors.leftMargin: screen.upright ? picture.x : Theme.mm(42)
        anchors.right: screen.upright ? parent.right : practice.left
        anchors.rightMargin: Theme.mm(4)
        y: screen.upright ? picture.y + picture.height + Theme.mm(8) : Theme.mm(3)
        words: screen.facts.title
        color: Theme.heroInk
        font.pixelSize: Math.ceil(Theme.keySize / Theme.keyScale * Math.min(Theme.keyScale, 1.2))
        font.weight: Font.Bold
        leading: Theme.stacked ? 1.4 : 1.2
        Accessible.role: Accessible.Heading
    }

    Tag {
        id: practice

        visible: screen.model.frame.practice
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(6)
        y: Theme.mm(4)
        width: visible ? implicitWidth : 0
        words: qsTr("Practice")
    }

    OnePage {
        id: pages

        told: screen.facts

        anchors.top: title.bottom
        anchors.topMargin: Theme.mm(screen.upright ? 6 : 1)
        anchors.left: title.left
        anchors.right: side.left
        anchors.rightMargin: side.width > 0 ? Theme.mm(5) : 0
        anchors.bottom: staff.top
        anchors.bottomMargin: Theme.mm(1)
        spacing: Theme.mm(Theme.tight ? 1 : 2)

        RunningText {
            width: parent.width
            words: screen.facts.sentence
            font.pixelSize: pages.size
            leading: pages.leading
            color: Theme.heroInk
        }

        RunningText {
            width: parent.width
            visible: words !== ""
            words: screen.facts.wayOut
            font.pixelSize: pages.size
            leading: pages.leading
            color: Theme.heroInk
        }

        RunningText {
            width: parent.width
            visible: screen.facts.forStaff
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
            rows: screen.facts.help
            color: Theme.heroInk
        }
    }

    SideQrCode {
        id: side

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(6)
        y: Math.max(practice.visible ? practice.y + practice.height + Theme.mm(2) : 0, pages.y)
        height: staff.y - y - Theme.mm(1)
        code: screen.facts.code
        words: screen.facts.codeWords
        color: Theme.heroInk
    }

    // In the margin, so that the words have the same room whether they need a second page or not.
    Column {
        id: margin

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

        ActionButton {
            objectName: "page:previous"
            visible: pages.paged
            enabled: !pages.atStart
            width: Theme.mm(34)
            leftPadding: Theme.mm(1)
            text: "▲\n" + qsTr("Up")
            Accessible.name: qsTr("Up")
            onClicked: pages.turn(false)
        }

        ActionButton {
            objectName: "page:next"
            visible: pages.paged
            enabled: !pages.atEnd
            width: Theme.mm(34)
            leftPadding: Theme.mm(1)
            text: "▼\n" + qsTr("More")
            Accessible.name: qsTr("More")
            onClicked: pages.turn(true)
        }
    }

    // For the staff, in Japanese and English whatever the language is, and never on a second page.
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

    HomeFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        model: screen.model
        onDisplayAsked: screen.asked("display")
    }
}
