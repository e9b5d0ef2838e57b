import Kiosk

// One of the three items: who gets it and what it takes, and what the person says to it.
ScreenFrame {
    id: screen

    readonly property var facts: model.item

    name: "item"
    title: facts.name
    term: facts.term
    pager: view.pager

    ReadAndAnswer {
        id: view

        anchors.fill: parent
        prefix: "answer:"
        share: 0.4
        papers: [
            {
                "heading": screen.facts.amount,
                "paragraphs": screen.facts.paragraphs
            }
        ]
        answers: screen.facts.answers
        onAnswered: code => screen.model.actions.answerItem(code)
    }
}
