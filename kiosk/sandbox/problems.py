"""Refusals as problem documents (RFC 9457). They never contain what was sent."""

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from kiosk.upstream.contract import PROBLEM_PREFIX, Problem


class Rejected(Exception):
    """A refused request: HTTP status, code of the contract, and a title for a developer's log."""

    def __init__(self, status: int, code: str, title: str, detail: str | None = None) -> None:
        super().__init__(f"{status} {code}")
        self.problem = Problem(type=PROBLEM_PREFIX + code, title=title, status=status, detail=detail)


def answer(problem: Problem) -> Response:
    """The HTTP answer with this problem document."""
    return Response(
        problem.model_dump_json(exclude_none=True), status_code=problem.status, media_type="application/problem+json"
    )


def install(app: FastAPI) -> None:
    """Make every error of the app a problem document."""

    @app.exception_handler(Rejected)
    def rejected(_: Request, error: Rejected) -> Response:
        return answer(error.problem)

    @app.exception_handler(RequestValidationError)
    def malformed(_: Request, error: RequestValidationError) -> Response:
        places = sorted({".".join(map(str, item["loc"])) for item in error.errors()})
        return answer(
            Problem(
                type=PROBLEM_PREFIX + "request_malformed",
                title="The request is not as the contract has it",
                status=422,
                detail=", ".join(places)[:1000],
            )
        )

    @app.exception_handler(HTTPException)
    def other(_: Request, error: HTTPException) -> Response:
        problem = Problem(title=str(error.detail)[:256], status=error.status_code)
        response = answer(problem)
        response.headers.update(error.headers or {})
        return response
