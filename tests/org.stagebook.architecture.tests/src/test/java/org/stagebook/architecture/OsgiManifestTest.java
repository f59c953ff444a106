package org.stagebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The manifests that bnd computed for the headless jars: each jar is the bundle it says, and finds what it imports. */
class OsgiManifestTest {

    @Test
    void everyHeadlessBundleIsUnderTheseRules() throws IOException {
        Set<String> checkedOut = Checkout.headlessBundles().stream()
                .map(folder -> folder.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(manifests().keySet())
                .as("headless bundles on the class path; add a new one to the POM of this module")
                .containsExactlyElementsOf(checkedOut);
        assertThat(checkedOut)
                .as("bundles with a place in the picture; add a new one to the class Bundles")
                .allSatisfy(name -> assertThat(Bundles.HEADLESS).containsKey(name.substring(Bundles.PREFIX.length())));
    }

    @Test
    void everyJarIsTheBundleOfItsFolder() throws IOException {
        manifests()
                .forEach((folder, manifest) -> assertThat(bare(manifest.getValue("Bundle-SymbolicName")))
                        .isEqualTo(folder));
    }

    @Test
    void nothingImportsTheWindow() throws IOException {
        manifests()
                .forEach((bundle, manifest) -> assertThat(packages(manifest, "Import-Package"))
                        .as(bundle)
                        .noneMatch(name -> name.matches(
                                "org\\.eclipse\\.(swt|jface|ui|e4|gef|draw2d|core)\\b.*|org\\.osgi\\..*")));
    }

    @Test
    void whatOurBundlesImportOfEachOtherIsExported() throws IOException {
        Set<String> exported = new TreeSet<>();
        manifests().values().forEach(manifest -> exported.addAll(packages(manifest, "Export-Package")));
        manifests()
                .forEach((bundle, manifest) -> assertThat(packages(manifest, "Import-Package").stream()
                                .filter(name -> name.startsWith(Bundles.PREFIX)))
                        .as(bundle)
                        .isSubsetOf(exported));
    }

    @Test
    void exportsAreThePackagesOfTheBundleWithoutItsInside() throws IOException {
        manifests()
                .forEach((bundle, manifest) -> assertThat(packages(manifest, "Export-Package"))
                        .as(bundle)
                        .allMatch(name -> (name + ".").startsWith(bundle + "."))
                        .noneMatch(name -> (name + ".").contains(".internal.")));
    }

    /** By the folder under {@code bundles} that each class path entry was built in. */
    private static Map<String, Attributes> manifests() throws IOException {
        Map<String, Attributes> manifests = new TreeMap<>();
        ClassLoader loader = OsgiManifestTest.class.getClassLoader();
        for (URL url : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
            Optional<String> folder = bundleFolder(url);
            if (folder.isPresent()) {
                try (InputStream in = url.openStream()) {
                    manifests.put(folder.get(), new Manifest(in).getMainAttributes());
                }
            }
        }
        return manifests;
    }

    private static Optional<String> bundleFolder(URL url) {
        List<String> names = Arrays.asList(url.getPath().split("/"));
        int target = names.lastIndexOf("target");
        boolean ours = target >= 2 && "bundles".equals(names.get(target - 2));
        return ours ? Optional.of(names.get(target - 1)) : Optional.empty();
    }

    private static List<String> packages(Attributes manifest, String header) {
        String value = manifest.getValue(header);
        if (value == null) {
            return List.of();
        }
        String withoutQuoted = value.replaceAll("\"[^\"]*\"", "");
        return Arrays.stream(withoutQuoted.split(","))
                .map(OsgiManifestTest::bare)
                .toList();
    }

    private static String bare(String entry) {
        return entry.split(";", 2)[0].strip();
    }
}
