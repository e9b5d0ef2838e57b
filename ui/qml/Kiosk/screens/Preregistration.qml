import Kiosk

// The payment service requires a registration beforehand (E23); the person says whether it is done.
ScreenFrame {
    id: screen

    readonly property var facts: model.papers

    name: "preregistration"
    title: qsTr("Have you registered with %1?").arg(facts.service)
    pager: view.pager
    reads: view.needed
    titleInPages: Theme.tight

    ReadAndAnswer {
        id: view

        anchors.fill: parent
        least: screen.lowHeight
        prefix: "preregistration:"
        papers: screen.facts.papers
        question: screen.title
        answers: [
            {
                "code": "yes",
                "name": qsTr("Yes, it is done"),
                "note": "",
                "chosen": false
            },
            {
                "code": "no",
                "name": qsTr("Not yet"),
                "note": "",
                "chosen": false
            }
        ]
        onAnswered: code => screen.model.actions.answerPreregistration(code === "yes")
    }
}
