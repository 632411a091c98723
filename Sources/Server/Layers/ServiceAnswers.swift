import Facts
import Figures
import HTTPTypes
import Hummingbird
import Markup
import SiteKit

/// What the site answers beside its pages: style, script, mark, health, and the word for search engines.
struct ServiceAnswers: Sendable {
    private let assets: [String: StoredResponse]
    private let word: SecurityWord?

    init(style: SiteStyle, security: HTTPFields, word: SecurityWord?) {
        self.word = word
        var assets: [String: StoredResponse] = [:]
        for asset in [style.stylesheet, Assets.script, Assets.passkeys, Assets.news, Assets.explorer] + style.fonts {
            let answer = Answer(
                mediaType: asset.mediaType, headers: [.cacheControl: "public, max-age=31536000, immutable"],
                body: asset.bytes)
            assets[String(asset.href.value.dropFirst())] = StoredResponse(answer, security: security)
        }
        assets["favicon.svg"] = StoredResponse(Self.picture(Logo.favicon), security: security)
        for stored in assets.values { stored.compressWell() }
        self.assets = assets
    }

    /// A file that comes with the program.
    func stored(_ segments: [String]) -> StoredResponse? {
        segments.count == 1 ? assets[segments[0]] : nil
    }

    func answer(_ segments: [String], _ phase: Site.Phase) -> Answer? {
        if segments == SecurityWord.path { return word?.answer }
        guard segments.count == 1 else { return nil }
        switch segments[0] {
        case "gezond": return Self.health(phase)
        case "robots.txt": return Self.robots(phase)
        default: return nil
        }
    }

    private static func picture(_ svg: HTML) -> Answer {
        var answer = Answer(
            mediaType: "image/svg+xml", headers: [.cacheControl: "public, max-age=86400"], body: svg.bytes)
        answer.headers[.contentSecurityPolicy] = Answer.picturePolicy
        return answer
    }

    private static func health(_ phase: Site.Phase) -> Answer {
        switch phase {
        case .ready(let published, let cache):
            let version = published.edition.version, usage = cache.usage
            return .json(
                JSON.object([
                    ("status", .text("ready")), ("dataVersion", .text(version.label)),
                    ("fingerprint", .text(version.fingerprint)), ("isExample", .bool(published.edition.isExample)),
                    ("storedAnswers", .number(usage.entries)), ("storedBytes", .number(usage.bytes)),
                ]).text)
        case .loading(let progress):
            return .json(
                JSON.object([
                    ("status", .text("loading")), ("step", .text("\(progress.step)")),
                    ("percent", progress.fraction.map { .number(LoadingProgress.percent($0)) } ?? .null),
                ]).text, status: .serviceUnavailable)
        case .failed(let reason):
            return .json(
                JSON.object([("status", .text("failed")), ("reason", .text(reason))]).text, status: .serviceUnavailable)
        }
    }

    /// Invented figures do not belong in search engines.
    private static func robots(_ phase: Site.Phase) -> Answer {
        if case .ready(let published, _) = phase, !published.edition.isExample {
            return .text(
                "User-agent: *\nDisallow: /zoeken\nDisallow: /en/search\nDisallow: /versie/\nDisallow: /concept/\nDisallow: /data/geschiedenis\nDisallow: /en/data/history\n"
            )
        }
        return .text("User-agent: *\nDisallow: /\n")
    }
}
