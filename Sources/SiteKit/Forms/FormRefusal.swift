package import HTTPTypes

/// Why a form was not even read.
package enum FormRefusal: Error, Hashable {
    case tooLarge
    case tooSlow
    case wrongType
    case malformed
    /// It came from a page of another site.
    case elsewhere
    /// It does not carry the token of this session: opened before signing in or out, or forged.
    case stale

    package var status: HTTPResponse.Status {
        switch self {
        case .tooLarge: .contentTooLarge
        case .tooSlow: .requestTimeout
        case .wrongType: .unsupportedMediaType
        case .malformed: .badRequest
        case .elsewhere, .stale: .forbidden
        }
    }
}
