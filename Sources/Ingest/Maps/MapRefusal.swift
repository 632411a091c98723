import Facts
import Phrases

/// The sentences with which a map of another program is refused.
struct MapRefusal {
    /// The file, as it may be shown.
    let shown: String
    let format: MapFormat

    /// The program that reads it is not there.
    var noProgram: IngestRefusal {
        let words = format.words, way = MapFormat.toGeoJSON
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) is \(words.dutch). Daar is GDAL voor nodig en dat staat niet op deze computer. Laat het installeren (pakket gdal-bin), of \(way.dutch).",
                "\(shown) is \(words.english). That takes GDAL, which is not on this computer. Have it installed (package gdal-bin), or \(way.english)."
            ))
    }

    var noCodes: IngestRefusal {
        IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) is een Shapefile zonder het .dbf-bestand met de codes; leg de bestanden .shp, .dbf, .shx en .prj bij elkaar, of geef een zip met alle vier.",
                "\(shown) is a Shapefile without the .dbf file with its codes; put the files .shp, .dbf, .shx and .prj together, or give a zip of all four."
            ))
    }

    var tooLarge: IngestRefusal {
        IngestRefusal(
            .tooLarge,
            Phrase(
                "\(shown) is te groot om als kaart te lezen; kies één laag (--layer) of neem een vereenvoudigd (gegeneraliseerd) bestand.",
                "\(shown) is too large to be read as a map; choose one layer (--layer) or take a simplified (generalised) file."
            ))
    }

    func tooSlow(_ seconds: Int) -> IngestRefusal {
        IngestRefusal(
            .tooLarge,
            Phrase(
                "GDAL was na \(seconds) seconden nog niet klaar met \(shown); kies één laag (--layer) of neem een vereenvoudigd (gegeneraliseerd) bestand.",
                "GDAL was not done with \(shown) after \(seconds) seconds; choose one layer (--layer) or take a simplified (generalised) file."
            ))
    }

    /// - Parameter words: what the program said.
    func failed(_ words: String) -> IngestRefusal {
        let words = words.isEmpty ? "ogr2ogr" : Finding.quote(words, limit: 160)
        return IngestRefusal(
            .notATable,
            Phrase(
                "GDAL kan \(shown) niet lezen (“\(words)”); download het bestand opnieuw of neem GeoJSON.",
                "GDAL cannot read \(shown) (“\(words)”); download the file again or take GeoJSON."))
    }

    var noLayers: IngestRefusal {
        IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) heeft geen laag met vlakken; neem een bestand met de grenzen van gemeenten, wijken of buurten.",
                "\(shown) has no layer of shapes; take a file with the boundaries of municipalities, wijken or buurten."
            ))
    }

    /// More than one layer and none was chosen, or one was chosen that is not there.
    func choose(from names: [String]) -> IngestRefusal {
        let shownNames = names.prefix(12).map { Finding.quote($0, limit: 40) }
        let list = shownNames.joined(separator: ", ") + (names.count > 12 ? ", …" : "")
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) heeft \(names.count == 1 ? "één laag" : "\(names.count) lagen") (\(list)); zeg met --layer welke u bedoelt. Dat mag meer dan één keer.",
                "\(shown) has \(names.count == 1 ? "one layer" : "\(names.count) layers") (\(list)); say with --layer which you mean. That may be given more than once."
            ))
    }

    func damaged(_ name: String) -> IngestRefusal {
        let part = Finding.quote(name)
        return IngestRefusal(
            .notATable,
            Phrase(
                "In \(shown) is \(part) beschadigd, versleuteld of te groot; download het bestand opnieuw of pak het eerst uit.",
                "In \(shown) the file \(part) is damaged, encrypted or too large; download it again or unpack it first."
            ))
    }
}
