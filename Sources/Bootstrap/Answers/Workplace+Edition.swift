import Demo
package import Editions
package import Figures
import Geography
import Phrases
package import RegionPack
import Store

extension Workplace {
    /// The published figures; on an empty folder the example figures, when the settings want them.
    ///
    /// - Parameter earlier: a state of the past; `nil` for now.
    package func openEdition(
        asOf earlier: EditionState? = nil, progress: (@Sendable (Double) -> Void)? = nil
    ) throws(CommandFailure) -> Edition {
        let bar = ProgressBar(
            terminal[Phrase("Cijfers opbouwen", "Building figures")], on: terminal)
        defer { bar.finish() }
        return try attempt { () throws(StoreError) in
            try store.edition(pack: pack, asOf: earlier, example: { Self.example($0, pack: pack) }) { share in
                bar.show(share)
                progress?(share)
            }
        }
    }

    /// Records that example figures are wanted when the folder holds nothing yet.
    package func ensureSomethingToShow() throws(CommandFailure) {
        guard let size = settings.exampleSize else { return }
        try attempt { () throws(StoreError) in
            if try store.published().isEmpty, try store.withdrawn(in: .newest).isEmpty, try store.example() == nil {
                _ = try store.recordExample(size: size)
            }
        }
    }

    package func prepareExample(_ size: ExampleSize, format: AnswerFormat) throws(CommandFailure) {
        let id = try attempt { () throws(StoreError) in try store.recordExample(size: size.rawValue) }
        let edition = try openEdition()
        let sentence =
            edition.isExample
            ? Phrase(
                "De voorbeeldcijfers staan klaar. Ze zijn verzonnen en overal zo gemerkt. Bekijk ze met: vib serve.",
                "The example figures are ready. They are invented and marked so everywhere. See them with: vib serve.")
            : Phrase(
                "Er zijn echte cijfers gepubliceerd; de voorbeeldcijfers worden daarom niet getoond.",
                "Real figures are published; the example figures are therefore not shown.")
        if format == .json {
            terminal.answerJSON(DeliveryRow(try attempt { () throws(StoreError) in try store.delivery(id) }))
        } else {
            terminal.say(sentence)
        }
    }

    package static func example(_ size: String, pack: RegionPack) -> ExampleFigures {
        let figures = DemoFigures(pack: pack, size: size == "nation" ? .nation : .region)
        var populations = Populations()
        for known in figures.populations { populations[known.area, known.year] = known.inhabitants }
        return ExampleFigures(
            source: figures, areas: figures.invented, populations: populations, tag: "4-\(size)",
            boundaries: { figures.boundaries(within: $0) },
            plantedRises: figures.jumps.map {
                PlantedRise(area: $0.area, offence: $0.offence, from: $0.from, until: $0.until, factor: $0.factor)
            })
    }
}
