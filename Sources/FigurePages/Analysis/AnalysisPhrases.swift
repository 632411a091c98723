import Phrases

/// The texts of a choice of one series: an area and a type of offence.
enum AnalysisPhrases {
    static let area = Phrase("Gebied", "Area")
    static let offence = Phrase("Soort misdrijf", "Type of offence")
    static let wholeRegion = Phrase("hele regio", "whole region")
    static let allTypes = Phrase("alle soorten", "all types")
    static let show = Phrase("Toon", "Show")
}
