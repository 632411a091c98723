import ArgumentParser
import Bootstrap

/// Which state of the figures a subcommand reads.
struct MomentOptions: ParsableArguments {
    @Option(
        help: argumentHelp(
            "Zoals het op de site stond aan het eind van deze dag (UTC).",
            "As it stood on the site at the end of this day (UTC).", value: "DATE"))
    var asOf: String?
    @Option(
        help: argumentHelp(
            "Zoals het op de site stond in stand N; de pagina Data noemt de standen.",
            "As it stood on the site in state N; the page Data lists the states.", value: "N"))
    var state: Int64?

    func validate() throws {
        guard asOf == nil || state == nil else {
            throw ValidationError(
                help("Kies --as-of of --state, niet allebei.", "Choose --as-of or --state, not both."))
        }
    }

    var asked: AskedMoment { state.map { .state($0) } ?? asOf.map { .day($0) } ?? .now }
}
