import HTTPTypes
import Hummingbird
import SiteKit

/// Makes a response of an answer: the headers of every answer, compressed where it is taken, nothing when it is known.
struct Sender: Sendable {
    let security: HTTPFields

    func response(_ outgoing: Outgoing, to request: Request) -> Response {
        switch outgoing {
        case .answer(let answer): response(StoredResponse(answer, security: security), to: request)
        case .kept(let stored): response(stored, to: request)
        case .stream(let stream): response(stream, to: request)
        }
    }

    private func response(_ stream: StreamedAnswer, to request: Request) -> Response {
        var headers = security
        headers.append(stream.headers)
        headers[.contentType] = stream.mediaType
        headers[.cacheControl] = "no-store"
        let body = request.method == .head ? ResponseBody() : stream.body
        return Response(status: stream.status, headers: headers, body: body)
    }

    private func response(_ stored: StoredResponse, to request: Request) -> Response {
        let accepted = request.headers[.acceptEncoding]
        let form = stored.form(acceptsGzip: accepted.map(AcceptEncoding.allowsGzip) ?? false)
        if stored.status == .ok, let known = request.headers[.ifNoneMatch], stored.matches(ifNoneMatch: known) {
            return notModified(form)
        }
        let body = request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: form.body)
        return Response(status: stored.status, headers: form.headers, body: body)
    }

    private func notModified(_ form: StoredResponse.Form) -> Response {
        var headers = form.headers
        headers[.contentLength] = nil
        headers[.contentType] = nil
        headers[.contentEncoding] = nil
        var response = Response(status: .notModified, headers: headers)
        response.headers[.contentLength] = nil
        return response
    }
}
