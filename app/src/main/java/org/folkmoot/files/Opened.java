package org.folkmoot.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens a file of text, packed by gzip or not, within limits. */
final class Opened {

    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b;
    private static final int PDF = 0x2550;
    private static final int UTF_16_BIG = 0xfeff;
    private static final int UTF_16_LITTLE = 0xfffe;

    private Opened() {}

    static InputStream open(Path file, Charset charset, Limits limits, Progress progress) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            var size = Files.size(file);
            var name = String.valueOf(file.getFileName());
            var packed =
                    new Measured(Files.newInputStream(file), done -> progress.at(name, Math.min(done, size), size));
            var in = new BufferedInputStream(packed, 1 << 16);
            var plain = unpack(in, packed, charset, limits);
            return skipMark(new BufferedInputStream(plain, 1 << 16), charset);
        } catch (NoSuchFileException e) {
            throw new FileUnusable("There is no file " + file + ". Check its name.");
        } catch (ZipException e) {
            throw new FileUnusable("The file is packed, but what is in it cannot be unpacked. Download it again.");
        } catch (IOException e) {
            throw new FileUnusable("The file cannot be read: " + e.getMessage() + ".");
        }
    }

    private static InputStream unpack(BufferedInputStream in, Measured packed, Charset charset, Limits limits)
            throws IOException {
        return switch (magic(in)) {
            case GZIP -> new Measured(new GZIPInputStream(in, 1 << 16), total -> check(total, packed.total(), limits));
            case ZIP ->
                throw new FileUnusable(
                        "The file is a spreadsheet or a ZIP archive, not CSV. Save the sheet as \"CSV UTF-8\" and use that.");
            case PDF -> throw new FileUnusable("The file is a PDF, not CSV. Ask its publisher for the table as CSV.");
            case UTF_16_BIG, UTF_16_LITTLE -> {
                if (charset.equals(StandardCharsets.UTF_8)) {
                    throw new FileUnusable("The file is in UTF-16. Save it as \"CSV UTF-8\" and use that.");
                }
                yield in;
            }
            default -> new Measured(in, total -> check(total, Long.MAX_VALUE / limits.ratio(), limits));
        };
    }

    private static void check(long total, long packed, Limits limits) {
        if (total > limits.bytes()) {
            throw new FileUnusable("The file holds more than " + limits.bytes() / (1 << 20)
                    + " MB, the most that is taken. Split it into parts.");
        }
        if (total > Limits.RATIO_COUNTS_FROM && total / limits.ratio() > packed) {
            throw new FileUnusable("The packed file grows more than " + limits.ratio()
                    + " times when unpacked, as no honest table does. Unpack it yourself and look at it first.");
        }
    }

    private static InputStream skipMark(BufferedInputStream in, Charset charset) throws IOException {
        if (charset.equals(StandardCharsets.UTF_8) && magic(in) == 0xefbb) {
            in.skipNBytes(3);
        }
        return in;
    }

    private static int magic(BufferedInputStream in) throws IOException {
        in.mark(2);
        var first = in.read();
        var second = in.read();
        in.reset();
        return first << 8 | (second & 0xff);
    }
}
