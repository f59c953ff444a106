package org.stagebook.metering.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the vector loops cannot be had, the plain ones are taken without a word. */
class KernelChoiceTest {

    /** What a program would get; printed, for one that is started without the module. */
    public static void main(String[] arguments) throws InterruptedException {
        KernelChoice choice = KernelChoice.best();
        System.out.print(choice.get().getClass().getSimpleName() + " " + choice.awaitVectors());
    }

    @Test
    void plainWhereJavaWasStartedWithoutTheModule() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KernelChoiceTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo("PlainKernels false");
    }

    @Test
    void plainWhereTheBundleOfVectorLoopsIsNotThere() throws Exception {
        try (URLClassLoader alone = new URLClassLoader(metering(), ClassLoader.getPlatformClassLoader())) {
            assertPlain(alone);
        }
    }

    @Test
    void plainWhereTheServiceIsBroken(@TempDir Path folder) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(KernelSource.class.getName()), "no.such.Loops\n");
        URL[] all = {metering()[0], folder.toUri().toURL()};
        try (URLClassLoader broken = new URLClassLoader(all, ClassLoader.getPlatformClassLoader())) {
            assertPlain(broken);
        }
    }

    private static URL[] metering() {
        return new URL[] {
            KernelChoice.class.getProtectionDomain().getCodeSource().getLocation()
        };
    }

    private static void assertPlain(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(KernelChoice.class.getName());
        assertThat(type).isNotSameAs(KernelChoice.class);
        Object choice = type.getMethod("best").invoke(null);
        Method get = type.getMethod("get");
        assertThat(get.invoke(choice).getClass().getSimpleName()).isEqualTo("PlainKernels");
        assertThat(type.getMethod("awaitVectors").invoke(choice)).isEqualTo(false);
    }
}
