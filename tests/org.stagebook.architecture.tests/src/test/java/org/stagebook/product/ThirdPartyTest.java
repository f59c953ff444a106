package org.stagebook.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of works and licences names what the product carries, all of it and nothing else. */
class ThirdPartyTest {

    private static final Pattern NAME_IN_A_ROW = Pattern.compile("`([^`]+)`");

    @BeforeAll
    static void findTheProduct() {
        LinuxProduct.assumeItIsHere();
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(Path.of("../../docs/third-party.md")).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .flatMap(row -> NAME_IN_A_ROW.matcher(row).results().map((MatchResult name) -> name.group(1)))
                .toList();
    }

    private static List<String> shipped() throws IOException {
        return LinuxProduct.plugins().stream()
                .map(LinuxProduct::bundle)
                .filter(bundle -> !bundle.startsWith("org.stagebook."))
                .toList();
    }

    private static boolean covers(String name, String bundle) {
        return name.endsWith(".*") ? bundle.startsWith(name.substring(0, name.length() - 1)) : bundle.equals(name);
    }

    @Test
    void everyBundleIsInOneRow() throws IOException {
        List<String> listed = listed();
        assertThat(shipped())
                .isNotEmpty()
                .allSatisfy(bundle -> assertThat(listed)
                        .as("names in docs/third-party.md that cover " + bundle)
                        .filteredOn(name -> covers(name, bundle))
                        .hasSize(1));
    }

    @Test
    void everyRowIsShipped() throws IOException {
        List<String> shipped = shipped();
        assertThat(listed())
                .allSatisfy(name -> assertThat(shipped)
                        .as("bundles of the product that " + name + " in docs/third-party.md covers")
                        .anyMatch(bundle -> covers(name, bundle)));
    }
}
