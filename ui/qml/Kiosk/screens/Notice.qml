import QtQuick
import Kiosk

// Something keeps the visit from going on: what, what it means, and the way out.
ScreenFrame {
    id: screen

    pager: pages

    readonly property var facts: model.notice

    name: "notice"
    titleName: "notice:title"
    title: facts.title
    term: facts.term
    primaryText: facts.after === "back" ? qsTr("Go back") : facts.after === "another_card" ? qsTr("End") : qsTr("OK")

    PagedView {
        id: pages

        anchors.fill: parent
        spacing: Theme.mm(3)

        NoticePanel {
            width: parent.width
            tone: screen.facts.tone === "stop" ? "caution" : "plain"
            heading: screen.facts.tries
            headingName: "pin:tries"
            words: screen.facts.sentence
        }

        Words {
            width: parent.width
            words: screen.facts.wayOut
            font.weight: Font.Bold
        }

        Words {
            width: parent.width
            visible: screen.facts.helpNumber !== ""
            words: qsTr("Help line: %1").arg(screen.facts.helpNumber) + "\n" + screen.facts.helpHours
            color: Theme.softInk
        }
    }
}
