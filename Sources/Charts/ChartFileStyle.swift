import Markup

/// The stylesheet inside a chart file: the light colours as plain values, since drawing programs know no variables.
enum ChartFileStyle {
    static let html: HTML = """
        <style>
        text{font:13px "Segoe UI",system-ui,"Noto Sans","Liberation Sans",sans-serif;fill:#59535f}
        .title{font:600 24px "Iowan Old Style",Palatino,"Noto Serif",serif;fill:#1f1b24}.sub{font-size:15px}
        .paper{fill:#fbfaf7}.narrow,.hit{display:none}.e{text-anchor:end}.m{text-anchor:middle}
        .halo{paint-order:stroke;stroke:#fbfaf7;stroke-width:4px;stroke-linejoin:round}
        .strong{fill:#1f1b24;font-weight:600}.c-now{fill:#5b2a5e;font-weight:600}.stamp{fill:#7a5200;font-weight:600}
        .grid{stroke:#e7e2d9}.zero{stroke:#1f1b24}.mid{opacity:.35}.rule{stroke:#59535f;stroke-dasharray:2 3}
        .way{stroke:#8a838f;stroke-width:2}.tgt{stroke:#1f1b24;stroke-width:2.5}.span{fill:#f2eee7}
        .l-now,.l-prev,.l-raw,.l-prov{fill:none;vector-effect:non-scaling-stroke;stroke-linejoin:round;stroke-linecap:round}
        .l-now{stroke:#5b2a5e;stroke-width:2.5}.l-prov{stroke:#5b2a5e;stroke-width:2.5;stroke-dasharray:1 5}
        .l-2,.l-3,.l-4{fill:none;stroke-linejoin:round;stroke-linecap:butt;stroke-width:2}.l-2{stroke:#1f1b24}.l-3{stroke:#1f1b24;stroke-dasharray:9 4}
        .l-4{stroke:#bf8aae;stroke-width:3}.open{stroke-dasharray:1 5;stroke-linecap:round}
        .l-prev{stroke:#8a838f;stroke-width:1.5}.l-raw{stroke:#8a838f;stroke-width:1;opacity:.75}
        .bandfill{fill:#e6e0d6}.pt{fill:#5b2a5e}.pt-prev{fill:#8a838f}.pt-prov{fill:#fbfaf7;stroke:#5b2a5e;stroke-width:2}
        .pt-prov.r-up{stroke:#a0431a}.pt-prov.r-down{stroke:#0f6473}
        .b-prov.r-up{stroke:#a0431a;stroke-width:2}.b-prov.r-down{stroke:#0f6473;stroke-width:2;stroke-dasharray:4 2.5}
        .wh{fill:none;stroke:#5b2a5e;stroke-width:1.5}.pt-out{stroke:#fbfaf7;stroke-width:1.5}.f-up{fill:#a0431a}.f-down{fill:#0f6473}
        .f-in{fill:#fbfaf7;stroke:#59535f;stroke-width:1.6}.b-now{fill:#935a8e}.b-prev{fill:#8a838f}.b-prov{fill:url(#p-prov)}
        .flag path{stroke:#59535f;fill:none}.flag circle{fill:#fbfaf7;stroke:#59535f}.flag .m{font-size:11px;font-weight:600;fill:#1f1b24}
        .leader line{stroke:#59535f}.map .leader circle{fill:#1f1b24}.map .val{font-weight:600}
        .hatch{stroke:#8a838f;stroke-width:1}.hatch-bg{fill:#f3f0ea}.h-now{stroke:#5b2a5e;stroke-width:1.5}.dots{fill:#8a838f}
        .q1{fill:#f1e3e6}.q2{fill:#ddb9c9}.q3{fill:#bf8aae}.q4{fill:#935a8e}.q5{fill:#5b2a5e}.frame{stroke:#857e76;stroke-width:.5}
        .map path,.map rect{stroke:#fbfaf7;stroke-width:1;vector-effect:non-scaling-stroke;stroke-linejoin:round}
        .map rect{stroke-width:1.5}.map path.tri{stroke-width:1.25}.map .pat{stroke:#d9d3c9}.map text{font-size:12px;fill:#1f1b24}.map text.tt{font-size:13px}
        .map text.inv,.map .inv .strong{fill:#fbfaf7}.map .strong{font-size:14px}.map text.stamp{fill:#7a5200}
        .one{stroke:#59535f;stroke-width:1.5;opacity:.55}.own{stroke:#5b2a5e;stroke-width:2}.happened{stroke:#1f1b24;stroke-width:1.5}
        .rings .hit{display:inline}.rings rect{stroke:#fbfaf7;stroke-width:2}.rings .blank{fill:none;stroke:none}.rings text{fill:#1f1b24}.rings .axis text{fill:#59535f}.rings text.inv{fill:#fbfaf7}
        .rings .ring{fill:none;stroke-width:2}.rings .under{stroke:#fbfaf7;stroke-width:5}.rings .r-up{stroke:#a0431a}.rings .r-down{stroke:#0f6473;stroke-dasharray:4 2.5}
        </style>
        """
}
