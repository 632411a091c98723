import Facts
import Phrases

/// The sentences with which a map of another program is refused.
struct MapRefusal {
    /// The file, as it may be shown.
    let shown: String
    let format: MapFormat
    /// Whether there may be a layer to choose.
    let canChoose: Bool

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

    /// What makes a map smaller.
    private var smaller: Phrase {
        canChoose
            ? Phrase(
                "kies één laag (--layer) of neem een vereenvoudigd (gegeneraliseerd) bestand",
                "choose one layer (--layer) or take a simplified (generalised) file")
            : Phrase("neem een vereenvoudigd (gegeneraliseerd) bestand", "take a simplified (generalised) file")
    }

    var tooLarge: IngestRefusal {
        let way = smaller
        return IngestRefusal(
            .tooLarge,
            Phrase(
                "\(shown) is te groot om als kaart te lezen; \(way.dutch).",
                "\(shown) is too large to be read as a map; \(way.english)."))
    }

    func tooSlow(_ seconds: Int) -> IngestRefusal {
        let way = smaller
        return IngestRefusal(
            .tooLarge,
            Phrase(
                "GDAL was na \(seconds) seconden nog niet klaar met \(shown); \(way.dutch).",
                "GDAL was not done with \(shown) after \(seconds) seconds; \(way.english)."))
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

    /// The program that would bound GDAL is not there.
    var noBounds: IngestRefusal {
        let way = MapFormat.toGeoJSON
        return IngestRefusal(
            .notATable,
            Phrase(
                "GDAL mag \(shown) alleen lezen binnen grenzen, en daarvoor ontbreekt prlimit op deze computer. Laat het installeren (pakket util-linux), of \(way.dutch).",
                "GDAL may read \(shown) only within bounds, and prlimit, which sets them, is not on this computer. Have it installed (package util-linux), or \(way.english)."
            ))
    }

    /// A database that does more than hold a map.
    var reachesOut: IngestRefusal {
        IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) is beschadigd of bevat tabellen die buiten het bestand kunnen lezen; sla de laag in een GIS-programma op als nieuwe GeoPackage of als GeoJSON.",
                "\(shown) is damaged or has tables that can read outside the file; save the layer as a new GeoPackage or as GeoJSON in a GIS program."
            ))
    }

    func twice(_ name: String) -> IngestRefusal {
        let part = Finding.quote(name)
        return IngestRefusal(
            .notATable,
            Phrase(
                "In \(shown) staat \(part) nog een keer, met andere hoofdletters; maak een zip met elk bestand één keer.",
                "\(shown) has \(part) a second time, in other capitals; make a zip that has each file once."))
    }

    func packages(_ count: Int) -> IngestRefusal {
        IngestRefusal(
            .notATable,
            Phrase(
                "In \(shown) staan \(count) GeoPackages; pak het uit en geef het bestand dat u bedoelt.",
                "\(shown) has \(count) GeoPackages; unpack it and give the file that you mean."))
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
