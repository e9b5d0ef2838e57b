import Kiosk

// One of the three items: who gets it and what it takes.
ScreenFrame {
    id: screen

    readonly property var facts: model.item

    name: "item"
    title: facts.name
    term: facts.term
    primaryText: qsTr("OK")
    pager: view.pager

    ReadAndAnswer {
        id: view

        anchors.fill: parent
        papers: [
            {
                "heading": screen.facts.amount,
                "paragraphs": screen.facts.paragraphs
            }
        ]
    }
}
