"""A program of the system that is asked periodically: what is heard of each way in which it ends."""

from unittest.mock import Mock

from PySide6.QtCore import QProcess

from kiosk.asked_program import AskedProgram


def test_a_program_of_the_system_is_heard_only_if_it_ended_well() -> None:
    asked = Mock()
    asked._process.readAllStandardOutput.return_value.data.return_value = b"said"
    normal, crash = QProcess.ExitStatus.NormalExit, QProcess.ExitStatus.CrashExit
    for code, status, answer in ((0, normal, b"said"), (1, normal, None), (0, crash, None)):
        AskedProgram._ended(asked, code, status)
        assert asked.heard.mock_calls.pop().args == (answer,)
    for error in QProcess.ProcessError:
        AskedProgram._failed(asked, error)
        told = [each.args for each in asked.heard.mock_calls]
        assert told == ([(None,)] if error is QProcess.ProcessError.FailedToStart else []), error
        asked.heard.reset_mock()
    asked._process.state.return_value = QProcess.ProcessState.Running
    AskedProgram._ask(asked)
    asked.heard.assert_called_once_with(None)
    asked._process.start.assert_not_called()
    asked._process.state.return_value = QProcess.ProcessState.NotRunning
    AskedProgram._ask(asked)
    asked._process.start.assert_called_once_with()
