import Kiosk

ScreenFrame {
    id: screen

    name: "applicant"
    title: qsTr("Whose card is it?")
    sentence: Theme.comfort < 1.1 ? "" : qsTr("Points are for the person whose card it is.")
    pager: answers

    AnswerGrid {
        id: answers

        anchors.fill: parent
        prefix: "applicant:"
        nameSize: Theme.captionSize
        answers: screen.model.applicants.answers
        onAnswered: code => screen.model.actions.chooseApplicant(code)
    }
}
