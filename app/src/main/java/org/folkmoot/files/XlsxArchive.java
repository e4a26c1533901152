package org.folkmoot.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an XLSX file (ISO/IEC 29500), unpacked within limits and nowhere else than in memory. Documents with
 * type declarations or entities are refused: no spreadsheet program writes any.
 */
final class XlsxArchive implements AutoCloseable {

    private static final int MOST_ENTRIES = 5_000;
    private static final String DAMAGED =
            "The spreadsheet is damaged or cut short. Open it in Excel or LibreOffice, save it again, then try again.";

    private final ZipFile zip;
    private final Limits limits;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    private XlsxArchive(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Opens a ZIP archive and refuses every one that is no XLSX workbook. */
    static XlsxArchive open(Path file, String name, Limits limits) {
        try {
            var archive = new XlsxArchive(new ZipFile(file.toFile()), limits);
            try {
                archive.check(name);
                return archive;
            } catch (FileUnusable e) {
                archive.close();
                throw e;
            }
        } catch (IOException e) {
            throw damaged();
        }
    }

    static FileUnusable damaged() {
        return new FileUnusable(DAMAGED);
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** A part of the workbook, at its first element. */
    XMLStreamReader xml(String part) {
        try {
            var xml = factory.createXMLStreamReader(stream(part));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw new FileUnusable("The spreadsheet holds declarations (DOCTYPE) that no spreadsheet program"
                            + " writes, so it is not opened. Save it again from Excel or LibreOffice.");
                }
            }
            return xml;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** The reason in what broke the reading, or that the file is damaged. */
    static FileUnusable unreadable(XMLStreamException e) {
        return e.getNestedException() instanceof FileUnusable reason ? reason : damaged();
    }

    private InputStream stream(String part) {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw damaged();
        }
        try {
            return new Measured(zip.getInputStream(entry), total -> limits.check(total, entry.getCompressedSize()));
        } catch (IOException e) {
            throw damaged();
        }
    }

    private void check(String name) {
        if (zip.size() > MOST_ENTRIES) {
            throw new FileUnusable("The file \"" + name + "\" holds more than " + MOST_ENTRIES
                    + " parts, as no spreadsheet does. Save the table as CSV and use that.");
        }
        zip.stream().map(ZipEntry::getName).forEach(XlsxArchive::refuseEscape);
        if (has("xl/workbook.bin")) {
            throw new FileUnusable("The file \"" + name + "\" is a binary workbook (.xlsb)."
                    + " Save it as \"Excel Workbook (.xlsx)\".");
        }
        if (!has("xl/workbook.xml")) {
            throw new FileUnusable("The file \"" + name + "\" is a ZIP archive, but no Excel workbook."
                    + (has("content.xml")
                            ? " It is from LibreOffice: save it as \"Excel 2007-365 (.xlsx)\"."
                            : " Unpack it, and use the table in it."));
        }
    }

    private static void refuseEscape(String entry) {
        if (entry.startsWith("/") || entry.contains("..") || entry.contains("\\")) {
            throw new FileUnusable("The spreadsheet holds a part that would lie outside it (\"" + entry
                    + "\"), so it is not opened. Save it again from Excel or LibreOffice.");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged();
        }
    }
}
