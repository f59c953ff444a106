package org.stagebook.ui.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every icon is there, is drawn, and keeps the house style. */
class IconsTest {

    @ParameterizedTest
    @EnumSource(IconName.class)
    void isDrawnInOneLineWeight(IconName name) throws IOException {
        try (InputStream file = Icons.class.getResourceAsStream("/" + name.path())) {
            String svg = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(svg).contains("width=\"16\" height=\"16\"").contains("stroke-width=\"1.25\"");
            assertThat(svg.split("stroke-width=", -1)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(IconName.class)
    void paintsSomethingAndLeavesRoom(IconName name) {
        Display display = Display.getDefault();
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(display));
        try {
            Image image = new Icons(resources).image(name);
            ImageData data = image.getImageData(100);
            assertThat(data.width).isEqualTo(16);
            assertThat(data.height).isEqualTo(16);
            assertThat(paintedPixels(data)).isBetween(20, 200);
        } finally {
            resources.dispose();
        }
    }

    private static int paintedPixels(ImageData data) {
        int painted = 0;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                painted += data.getAlpha(x, y) > 64 ? 1 : 0;
            }
        }
        return painted;
    }
}
