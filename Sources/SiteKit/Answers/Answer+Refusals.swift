import HTTPTypes

extension Answer {
    static func badRequest() -> Answer {
        .text("400 Dit is geen geldig adres. / This is no valid address.\n", status: .badRequest)
    }
    package static func uriTooLong() -> Answer {
        .text("414 Dit adres is te lang. / This address is too long.\n", status: .uriTooLong)
    }
    package static func methodNotAllowed(allow: String) -> Answer {
        var answer = Answer.text(
            "405 Hier kan alleen: \(allow). / Possible here: \(allow).\n", status: .methodNotAllowed)
        answer.headers[.allow] = allow
        return answer
    }
    package static func misdirected() -> Answer {
        .text(
            "421 Deze server kent die naam niet. / This server does not know that name.\n",
            status: .misdirectedRequest)
    }
}
