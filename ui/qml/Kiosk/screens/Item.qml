import Kiosk

// Explanation of one of the three items: who gets it, and what it requires.
ScreenFrame {
    id: screen

    readonly property var facts: model.item

    name: "item"
    title: facts.name
    term: facts.term
    primaryText: qsTr("OK")
    pager: view.pager
    reads: view.needed
    titleInPages: Theme.tight

    ReadAndAnswer {
        id: view

        anchors.fill: parent
        least: screen.lowHeight
        papers: [
            {
                "heading": screen.facts.amount,
                "paragraphs": screen.facts.paragraphs
            }
        ]
    }
}
