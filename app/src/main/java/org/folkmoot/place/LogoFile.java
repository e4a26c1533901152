package org.folkmoot.place;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A logo as somebody uploads it. Only points are taken of it: it is drawn anew, small, so that nothing else that the file
 * may carry (programs, places, names) is kept or sent on.
 */
public sealed interface LogoFile {

    /** The largest file that is read, in bytes. */
    int LARGEST = 1 << 20;

    /** The smallest and the largest width and height, in points. */
    int SHORTEST = 16;

    int LONGEST = 4000;

    /** What is kept: drawn anew, to fit into this many points. */
    int WIDTH = 480;

    int HEIGHT = 120;

    /** A picture of at most {@link #WIDTH} by {@link #HEIGHT} points. */
    record Drawn(BufferedImage image) implements LogoFile {

        /** It as a file. */
        public byte[] png() {
            var out = new ByteArrayOutputStream();
            try {
                ImageIO.write(image, "png", out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }

    /**
     * No picture that is taken.
     *
     * @param sentence what to do, in plain English
     */
    record Refused(String sentence) implements LogoFile {}

    /** Reads a PNG or JPEG file, whatever it is called. */
    static LogoFile read(byte[] file) {
        if (file.length > LARGEST) {
            return new Refused("The logo is larger than 1 MB. Make it smaller, and choose it again.");
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            for (var reader : readers()) {
                if (reader.getOriginatingProvider().canDecodeInput(in)) {
                    reader.setInput(in, true, true);
                    return read(reader);
                }
            }
        } catch (IOException | RuntimeException _) {
            return new Refused("The logo is damaged, or of a rare kind. Save it anew as PNG, and choose it again.");
        }
        return new Refused("The logo must be a PNG or JPEG picture. Save it as one of these, and choose it again.");
    }

    private static List<ImageReader> readers() {
        return Stream.of("png", "jpeg")
                .map(ImageIO::getImageReadersByFormatName)
                .filter(Iterator::hasNext)
                .map(Iterator::next)
                .toList();
    }

    /** The size is looked at before anything is unpacked. */
    private static LogoFile read(ImageReader reader) throws IOException {
        try {
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            return Math.min(width, height) < SHORTEST || Math.max(width, height) > LONGEST
                    ? new Refused(
                            "The logo must be 16 to 4,000 points wide and high. Change its size, and choose it again.")
                    : drawn(reader.read(0), width, height);
        } finally {
            reader.dispose();
        }
    }

    private static Drawn drawn(BufferedImage read, int wide, int high) {
        var scale = Math.min(1, Math.min((double) WIDTH / wide, (double) HEIGHT / high));
        var width = Math.max(1, (int) Math.round(wide * scale));
        var height = Math.max(1, (int) Math.round(high * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.drawImage(read.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return new Drawn(image);
    }
}
