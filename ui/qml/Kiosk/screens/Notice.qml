import QtQuick
import Kiosk

// A notice: why the visit cannot go on as it was, what follows, and what to do, on one page.
ScreenFrame {
    id: screen

    readonly property var facts: model.notice

    name: "notice"
    titleName: "notice:title"
    title: facts.title
    pager: pages.paged ? pages : null
    inShort: pages
    bare: Theme.tight
    primaryText: facts.after === "back" ? qsTr("Go back") : facts.after === "another_card" ? qsTr("End") : qsTr("OK")

    OnePage {
        id: pages

        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: side.width > 0 ? Theme.mm(5) : 0
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        spacing: Theme.mm(dense || size < Theme.bodySize ? 1 : 3)
        told: screen.facts
        missedFrom: screen.facts.more === "" ? 4 : 3

        readonly property bool termed: screen.facts.term !== "" && !Theme.japanese

        NoticePanel {
            width: parent.width
            size: pages.size
            leading: pages.leading
            dense: pages.dense
            tone: screen.facts.tone === "stop" ? "caution" : "plain"
            heading: screen.facts.tries
            headingName: "pin:tries"
            words: pages.omitted > 3 ? "" : screen.facts.sentence
            visible: heading !== "" || words !== ""
        }

        RunningText {
            width: parent.width
            // Without room for a line of its own the official term is in this sentence.
            words: pages.omitted > 0 && pages.termed ? "%1 (%2)".arg(screen.facts.wayOut).arg(screen.facts.term) : screen.facts.wayOut
            font.pixelSize: pages.size
            leading: pages.leading
            font.weight: Font.Bold
        }

        Text {
            width: parent.width
            visible: pages.termed && pages.omitted === 0
            text: Theme.linesIn(screen.facts.term, "ja")
            textFormat: Text.PlainText
            font.family: Theme.japaneseFamily
            font.pixelSize: pages.size
            color: Theme.softInk
            Accessible.role: Accessible.StaticText
            Accessible.name: screen.facts.term
        }

        RunningText {
            width: parent.width
            visible: words !== "" && pages.omitted < 3
            words: screen.facts.more
            font.pixelSize: pages.size
            leading: pages.leading
        }

        HelpLines {
            width: parent.width
            visible: rows.length > 0
            size: pages.size
            leading: pages.leading
            brief: pages.omitted > 0
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
        // With little room the picture is left out for longer texts.
        picture: Theme.small && (Theme.large || screen.facts.more + screen.facts.tries !== "") ? "" : screen.facts.picture
    }
}
