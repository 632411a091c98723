/// The style sheet that lies beside the pages of a run.
package enum ReportStyle {
    package static let css = """
        :root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1f1b24;--soft:#59535f;--line:#d9d3c9;--bar:#935a8e;--link:#5b2a5e;--mark:#7a5200}
        @media (prefers-color-scheme:dark){:root{--paper:#1b181f;--ink:#f2eee7;--soft:#b9b2be;--line:#453f4b;--bar:#bf8aae;--link:#ddb9c9;--mark:#e0b35c}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:56rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 "Segoe UI",system-ui,"Noto Sans","Liberation Sans",sans-serif}
        h1,h2,h3{font-family:"Iowan Old Style",Palatino,"Noto Serif","Liberation Serif",serif;line-height:1.2;text-wrap:balance}
        h1{font-size:2rem;margin:0 0 .5rem}h2{font-size:1.4rem;margin:2.5rem 0 .5rem}h3{font-size:1.1rem;margin:0 0 .5rem}
        p,li,dd{max-width:40rem}a{color:var(--link);text-underline-offset:.15em}
        .warning{color:var(--mark);font-weight:600}nav ol{columns:14rem;padding-left:1.2rem}
        .scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.9375rem;width:100%}
        caption{text-align:left;font-weight:600;padding:.75rem 0 .4rem}
        th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
        th{font-weight:400}thead th{color:var(--soft);vertical-align:bottom}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        figure{margin:1rem 0}figcaption{font-weight:600}.chart td{border:0;white-space:nowrap}.chart .bar{width:60%;min-width:6rem}
        .bars{width:100%;display:block;margin-top:.35em}.b-now{fill:var(--bar)}
        aside{border-left:4px solid var(--bar);padding:.25rem 0 .25rem 1rem;margin:1rem 0}
        .annex{font-size:.875rem}:target{outline:3px solid var(--bar);outline-offset:2px}
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        footer{margin-top:3rem;border-top:1px solid var(--line);font-size:.875rem;color:var(--soft);overflow-wrap:anywhere}
        dt{font-weight:600}dd{margin:0 0 .4rem}
        @media print{body{max-width:none;font-size:10pt}.scroll{overflow:visible}nav{display:none}section{break-inside:auto}tr{break-inside:avoid}}

        """
}
