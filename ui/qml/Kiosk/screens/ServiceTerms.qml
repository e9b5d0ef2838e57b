import Kiosk

ScreenFrame {
    id: screen

    readonly property var facts: model.papers

    name: "service_terms"
    title: facts.service
    sentence: qsTr("After you apply it cannot be changed.")
    primaryText: qsTr("Next")
    pager: view.pager

    ReadAndAnswer {
        id: view

        anchors.fill: parent
        prefix: "terms:"
        ticks: true
        papers: screen.facts.papers
        answers: [
            {
                "code": "accept",
                "name": qsTr("I agree to the terms of this service"),
                "chosen": screen.facts.serviceTermsGiven
            }
        ]
        onAnswered: (code, given) => screen.model.actions.acceptServiceTerms(given)
    }
}
