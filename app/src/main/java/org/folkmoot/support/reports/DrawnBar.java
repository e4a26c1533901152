package org.folkmoot.support.reports;

import java.util.Base64;

/** A bar in a document that people go on writing in: one green point, drawn as wide as the number wants it. */
final class DrawnBar {

    /** Where documents keep the point. */
    static final String FILE = "media/bar.png";

    private static final int WIDEST = 1_500_000;
    private static final int HIGH = 120_000;
    private static final int HUNDRED = 100;

    private static final String POINT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPgjvUGAAEqALRc1f5DAAAAAElFTkSuQmCC";

    private static final String DRAWN = """
            <w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>\
            <wp:docPr id="{id}" name="Bar {id}" descr="{words}"/><a:graphic>\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
            <pic:nvPicPr><pic:cNvPr id="{id}" name="Bar {id}" descr="{words}"/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed="{point}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>\
            </pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""";

    /** What the names of the drawing's parts stand for. */
    static final String NAMES = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private DrawnBar() {}

    /**
     * A paragraph with the bar.
     *
     * @param nth counts the bars of a document, from 1
     * @param percent how wide it is
     * @param words what it shows, escaped
     * @param point by which name the document knows the point
     */
    static String of(int nth, int percent, String words, String point) {
        var size = "cx=\"" + WIDEST / HUNDRED * percent + "\" cy=\"" + HIGH + "\"";
        return DRAWN.replace("{size}", size)
                .replace("{id}", String.valueOf(nth))
                .replace("{point}", point)
                .replace("{words}", words);
    }

    /** The point, as PNG. */
    static byte[] point() {
        return Base64.getDecoder().decode(POINT);
    }
}
