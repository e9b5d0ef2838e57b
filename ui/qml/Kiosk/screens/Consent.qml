import QtQuick
import Kiosk

// Privacy notice and terms with their tick boxes. When both are ticked, placing the card leads on.
ScreenFrame {
    id: screen

    readonly property var facts: model.papers
    readonly property bool waits: model.frame.card === "absent"
    readonly property string wanted: model.frame.contact ? qsTr("Insert your card") : qsTr("Place your card on the reader")
    readonly property string ticksWanted: model.frame.contact ? qsTr("Tick the boxes, then insert your card.") : qsTr("Tick the boxes, then place your card on the reader.")
    // On a small panel the title asks for the card once all boxes are ticked, because text and boxes need the room. With
    // large text the title is on the first page, and the card is asked for below the boxes.
    readonly property bool retitled: waits && Theme.small && !Theme.tight && model.frame.canNext

    readonly property real below: laying.visible ? laying.height + Theme.mm(1.5) : 0

    name: "consent"
    titleName: retitled ? "card:asked" : "title"
    title: retitled ? wanted : qsTr("Please read and agree")
    titleInPages: Theme.tight
    primaryText: qsTr("Next")
    pager: view.pager
    reads: view.needed + below

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

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.below
        least: screen.lowHeight - screen.below
        prefix: "consent:"
        ticks: true
        request: !Theme.tight || !screen.waits ? "" : screen.model.frame.canNext ? screen.wanted : screen.ticksWanted
        requestName: screen.model.frame.canNext ? "card:asked" : ""
        papers: screen.facts.papers
        answers: screen.facts.termsAsked ? [privacy, terms] : [privacy]
        onAnswered: (code, given) => screen.model.actions.setConsent(code, given)
    }

    Rectangle {
        id: laying

        objectName: "card:asked"
        visible: screen.waits && !Theme.small
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(words.implicitHeight + Theme.mm(2), Theme.mm(Theme.small ? 12 : 30))
        radius: Theme.radius
        color: Theme.brandTint
        border.width: Theme.line
        border.color: Theme.brand

        ReaderPicture {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.small
            width: visible ? Theme.mm(34) : 0
            height: parent.height - Theme.mm(3)
            contact: screen.model.frame.contact
        }

        RunningText {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: Theme.mm(4)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            words: screen.ticksWanted
            font.weight: Font.Bold
        }
    }
}
