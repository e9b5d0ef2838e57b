import QtQuick
import Kiosk

// Something keeps the visit from going on: what, what it means, and the way out, on one page.
ScreenFrame {
    id: screen

    readonly property var facts: model.notice

    name: "notice"
    titleName: "notice:title"
    title: facts.title
    pager: pages.paged ? pages : null
    primaryText: facts.after === "back" ? qsTr("Go back") : facts.after === "another_card" ? qsTr("End") : qsTr("OK")

    OnePage {
        id: pages

        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: side.width > 0 ? Theme.mm(5) : 0
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        spacing: Theme.mm(size < Theme.bodySize ? 1 : 3)
        told: screen.facts

        NoticePanel {
            width: parent.width
            size: pages.size
            leading: pages.leading
            tone: screen.facts.tone === "stop" ? "caution" : "plain"
            heading: screen.facts.tries
            headingName: "pin:tries"
            words: screen.facts.sentence
        }

        RunningText {
            width: parent.width
            words: screen.facts.wayOut
            font.pixelSize: pages.size
            leading: pages.leading
            font.weight: Font.Bold
        }

        Text {
            width: parent.width
            visible: text !== "" && !Theme.japanese
            text: screen.facts.term
            font.family: Theme.japaneseFamily
            font.pixelSize: pages.size
            color: Theme.softInk
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        RunningText {
            width: parent.width
            visible: words !== ""
            words: screen.facts.more
            font.pixelSize: pages.size
            leading: pages.leading
        }

        HelpLines {
            width: parent.width
            visible: rows.length > 0
            size: pages.size
            leading: pages.leading
            rows: screen.facts.help
        }
    }

    SideQrCode {
        id: side

        anchors.right: parent.right
        anchors.top: parent.top
        height: parent.height
        code: screen.facts.code
        words: qsTr("Other procedure spots")
        picture: Theme.tight ? "" : screen.facts.picture
    }
}
