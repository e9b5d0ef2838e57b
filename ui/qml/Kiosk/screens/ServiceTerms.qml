import Kiosk

ScreenFrame {
    id: screen

    readonly property var facts: model.papers

    name: "service_terms"
    title: facts.service
    // For terms that are agreed to already; otherwise the answer leads on.
    primaryText: facts.serviceTermsGiven ? qsTr("Next") : ""
    pager: view.pager
    reads: view.needed
    titleInPages: Theme.tight

    ReadAndAnswer {
        id: view

        anchors.fill: parent
        least: screen.lowHeight
        prefix: "terms:"
        papers: screen.facts.papers
        answers: [
            {
                "code": "accept",
                "name": qsTr("I agree to the terms of this service"),
                "note": qsTr("and go on"),
                "chosen": screen.facts.serviceTermsGiven
            }
        ]
        onAnswered: screen.model.actions.acceptServiceTerms()
    }
}
