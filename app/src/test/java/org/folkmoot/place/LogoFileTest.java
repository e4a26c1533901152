package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoFileTest {

    private static final String PAYLOAD = "<script>alert(1)</script>";

    @ParameterizedTest
    @CsvSource({
        "png,480,120,480,120",
        "png,960,240,480,120",
        "jpeg,100,1000,12,120",
        "jpeg,4000,16,480,2",
        "png,16,16,16,16"
    })
    void aPictureIsDrawnAnewToFit(String kind, int wide, int high, int width, int height) throws IOException {
        var drawn = (LogoFile.Drawn) LogoFile.read(picture(kind, wide, high));
        var kept = ImageIO.read(new ByteArrayInputStream(drawn.png()));
        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
    }

    @Test
    void nothingButThePointsIsKept() throws IOException {
        var file = picture("png", 40, 20);
        var carries = Arrays.copyOf(file, file.length + PAYLOAD.length());
        System.arraycopy(PAYLOAD.getBytes(StandardCharsets.US_ASCII), 0, carries, file.length, PAYLOAD.length());
        var drawn = (LogoFile.Drawn) LogoFile.read(carries);
        assertThat(new String(drawn.png(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<html>",
                "GIF89a;",
                "%PDF-1.7",
                ""
            })
    void whatIsNoPngOrJpegIsRefusedWhateverItIsCalled(String file) {
        assertThat(refusal(file.getBytes(StandardCharsets.US_ASCII))).contains("PNG or JPEG");
    }

    @ParameterizedTest
    @CsvSource({"15,100", "100,15", "4001,20"})
    void whatIsTooSmallOrTooLargeIsRefused(int width, int height) throws IOException {
        assertThat(refusal(picture("png", width, height))).contains("16 to 4,000 points");
    }

    @Test
    void aBombIsNotUnpacked() {
        var bomb = header(60_000, 60_000);
        assertThat(refusal(bomb)).contains("16 to 4,000 points");
    }

    @Test
    void whatIsDamagedIsRefused() throws IOException {
        var file = picture("jpeg", 300, 300);
        assertThat(refusal(Arrays.copyOf(file, 40))).contains("damaged");
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(refusal(new byte[LogoFile.LARGEST + 1])).contains("1 MB");
    }

    private static String refusal(byte[] file) {
        return ((LogoFile.Refused) LogoFile.read(file)).sentence();
    }

    static byte[] picture(String kind, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }

    /** A PNG file that only says how large it is (PNG 1.2, section 4.1.1). */
    private static byte[] header(int width, int height) {
        var chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(chunk.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(chunk.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
