import Facts
import Phrases
import RegionPack
import Reports

extension PackWorkplace {
    /// Names everything that is wrong with the report templates of the pack; fails when an error is among it.
    package func checkReports(format: AnswerFormat) throws(CommandFailure) {
        let pack = try RegionPack.usable(in: settings.region).pack
        let reading = ReportFolder.read(folder: settings.region, pack: pack)
        switch format {
        case .json, .csv: terminal.show(reading.findings, format: format)
        case .text:
            for template in reading.templates {
                let (title, version) = (template.id, template.version)
                terminal.answer(
                    terminal[Phrase("goed: \(title), versie \(version)", "good: \(title), version \(version)")])
            }
            for finding in reading.findings {
                let line = finding.packLine(in: settings.region, terminal.language)
                terminal.answer("\(finding.severity.word(terminal.language)): \(line)")
            }
        }
        let counts = Severities(reading.findings), sentence = counts.sentence(of: Phrase("Rapporten", "Reports"))
        guard counts.errors == 0 else { throw .failed(sentence) }
        if format == .text { terminal.say(sentence) }
    }
}
