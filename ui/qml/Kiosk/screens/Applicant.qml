import Kiosk

ScreenFrame {
    id: screen

    name: "applicant"
    title: qsTr("Whose card is it?")
    sentence: Theme.comfort < 1.1 ? "" : qsTr("Points are for the person whose card it is.")
    primaryText: qsTr("Next")
    pager: answers

    AnswerGrid {
        id: answers

        anchors.fill: parent
        prefix: "applicant:"
        nameSize: Theme.comfort < 1.1 ? Theme.bodySize : Theme.keySize
        answers: screen.model.applicants.answers
        onAnswered: code => screen.model.actions.chooseApplicant(code)
    }
}
