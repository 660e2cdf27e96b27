package org.sitrep.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.report.JsonReport;
import org.sitrep.engine.report.Report;
import org.xml.sax.SAXException;

class EdxlSitRepTest {
    static List<Report> reports() throws IOException {
        return List.of(
                Reports.all().get(0),
                Reports.all().get(1),
                Reports.hostile(),
                JsonReport.read("{\"schema\": \"sitrep/1\", \"basis\": \"No document can be dated.\"}"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasTheStructureOfTheStandard(Report report) throws IOException, SAXException {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(EdxlSitRepTest.class.getResource("edxl/sitrep.xsd"))
                .newValidator();
        validator.validate(new StreamSource(new StringReader(EdxlSitRep.write(report))));
    }

    @Test
    void holdsTheLinesAndNoForbiddenCharacter() throws IOException {
        assertThat(EdxlSitRep.write(Reports.hostile()))
                .contains("2031-05-08: =HYPERLINK(\"http://x\")", "(planned; documents 1, origins 1)")
                .contains("Not established: It is not known why &amp; when.", "Port &lt;b&gt;closes")
                .contains("<gml:pos>59.5 -10.25</gml:pos>", "<ct:toDateTime>2031-05-06T00:00:00+00:00")
                .doesNotContain("\u0007", "<script");
    }
}
