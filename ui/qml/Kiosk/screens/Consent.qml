import Kiosk

ScreenFrame {
    id: screen

    readonly property var facts: model.papers

    name: "consent"
    title: qsTr("Please read and agree")
    primaryText: qsTr("Next")
    pager: view.pager

    ReadAndAnswer {
        id: view

        readonly property var privacy: ({
                "code": "privacy",
                "name": qsTr("I agree to the privacy notice"),
                "chosen": screen.facts.privacyGiven
            })
        readonly property var terms: ({
                "code": "terms",
                "name": qsTr("I agree to the terms of use"),
                "chosen": screen.facts.termsGiven
            })

        anchors.fill: parent
        prefix: "consent:"
        ticks: true
        papers: screen.facts.papers
        answers: screen.facts.termsAsked ? [privacy, terms] : [privacy]
        onAnswered: (code, given) => screen.model.actions.setConsent(code, given)
    }
}
