package org.folkmoot.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens a file of text, packed by gzip or not, within limits. */
final class Opened {

    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b0304;
    private static final int PDF = 0x25504446;
    private static final int UTF_8_MARK = 0xefbbbf;
    private static final Set<Integer> UTF_16 = Set.of(0xfeff, 0xfffe);

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
        var start = start(in);
        if (start >>> 16 == GZIP) {
            return new Measured(new GZIPInputStream(in, 1 << 16), total -> limits.check(total, packed.total()));
        }
        if (start == ZIP) {
            throw new FileUnusable("The file is a spreadsheet or a ZIP archive, not CSV."
                    + " Save the sheet as \"CSV UTF-8\" and use that.");
        }
        if (start == PDF) {
            throw new FileUnusable("The file is a PDF, not CSV. Ask its publisher for the table as CSV.");
        }
        if (charset.equals(StandardCharsets.UTF_8) && UTF_16.contains(start >>> 16)) {
            throw new FileUnusable("The file is in UTF-16. Save it as \"CSV UTF-8\" and use that.");
        }
        return new Measured(in, total -> limits.check(total, Long.MAX_VALUE));
    }

    private static InputStream skipMark(BufferedInputStream in, Charset charset) throws IOException {
        if (charset.equals(StandardCharsets.UTF_8) && start(in) >>> 8 == UTF_8_MARK) {
            in.skipNBytes(3);
        }
        return in;
    }

    /** The first four bytes as a number. */
    private static int start(BufferedInputStream in) throws IOException {
        in.mark(4);
        var bytes = Arrays.copyOf(in.readNBytes(4), 4);
        in.reset();
        return ByteBuffer.wrap(bytes).getInt();
    }
}
