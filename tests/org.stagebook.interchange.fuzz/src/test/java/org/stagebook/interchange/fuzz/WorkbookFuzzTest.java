package org.stagebook.interchange.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.stagebook.interchange.ForeignFormat;

/** Excel workbooks. */
class WorkbookFuzzTest {

    private final ImportFuzz fuzz = new ImportFuzz(ForeignFormat.XLSX);

    @FuzzTest(maxDuration = "1m")
    void imports(byte[] content) throws IOException {
        fuzz.run(content);
    }
}
