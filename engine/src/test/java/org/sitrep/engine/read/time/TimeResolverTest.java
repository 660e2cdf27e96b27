package org.sitrep.engine.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.TimeType;

class TimeResolverTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "~day+0, 2022-02-14, 2022-02-14, 2022-02-14, 2022-02-14",
                "~mon<, 2022-02-14, 2022-02-14, 2022-02-14, 2022-02-14",
                "~mon<<, 2022-02-14, 2022-02-07, 2022-02-07, 2022-02-07",
                "~mon>, 2022-02-14, 2022-02-14, 2022-02-14, 2022-02-14",
                "~mon>>, 2022-02-14, 2022-02-21, 2022-02-21, 2022-02-21",
                "~mon<, -, XXXX-WXX-1, -, -",
                "~tue<</day-1/TMO, 2022-02-14, 2022-02-07TMO, 2022-02-07, 2022-02-07",
                "~week+0, 2022-01-01, 2021-W52, 2021-12-27, 2022-01-02",
                "~week-1/fri=, 2022-02-14, 2022-02-11, 2022-02-11, 2022-02-11",
                "~WE<, 2022-02-14, 2022-W06-WE, 2022-02-12, 2022-02-13",
                "~WE<, 2022-02-13, 2022-W06-WE, 2022-02-12, 2022-02-13",
                "~WE<<, 2022-02-13, 2022-W05-WE, 2022-02-05, 2022-02-06",
                "~WE>>, 2022-02-14, 2022-W07-WE, 2022-02-19, 2022-02-20",
                "~m12<, 2022-02-14, 2021-12, 2021-12-01, 2021-12-31",
                "~m02<<, 2022-02-14, 2021-02, 2021-02-01, 2021-02-28",
                "~02-29=, 2022-02-14, 2022-02-28, 2022-02-28, 2022-02-28",
                "~12-31=, 2022-02-14, 2021-12-31, 2021-12-31, 2021-12-31",
                "~year+1/m05=, 2022-02-14, 2023-05, 2023-05-01, 2023-05-31",
                "~WI<, 2022-02-14, 2021-WI, 2021-12-01, 2022-02-28",
                "~Q4<, 2022-02-14, 2021-Q4, 2021-10-01, 2021-12-31",
                "~H2>, 2022-02-14, 2022-H2, 2022-07-01, 2022-12-31",
                "~EASTER>, 2022-02-14, 2022-04-17, 2022-04-17, 2022-04-17",
                "~THANKSGIVING<, 2022-02-14, 2021-11-25, 2021-11-25, 2021-11-25",
                "~decade-1, 2022-02-14, 201, 2010-01-01, 2019-12-31",
                "~-P2M, 2022-02-14, P2M, 2021-12-14, 2022-02-14",
                "~+P3D, 2022-02-14, P3D, 2022-02-14, 2022-02-17",
                "~+PXD, 2022-02-14, PXD, -, -",
                "~!P2W, 2022-02-14, P2W, 2022-02-28, 2022-03-06",
                "~+PT48H, 2022-02-14, PT48H, 2022-02-14, 2022-02-16",
                "~-PT1H, 2022-02-14, PT1H, 2022-02-13, 2022-02-14",
                "~10-23-fri=, 2022-02-14, 2020-10-23, 2020-10-23, 2020-10-23",
                "~02-15-tue<, 2022-02-14, 2022-02-15, 2022-02-15, 2022-02-15",
                "~mon<..~thu<, 2022-02-14, 2022-02-07/2022-02-10, 2022-02-07, 2022-02-10",
                "~sat>..~tue>, 2022-02-14, 2022-02-19/2022-02-22, 2022-02-19, 2022-02-22",
                "~mon<..~thu<, -, XXXX-WXX-1/XXXX-WXX-4, -, -",
                "2015..2018, -, 2015-01-01/2018-12-31, 2015-01-01, 2018-12-31",
                "2021-W05, -, 2021-W05, 2021-02-01, 2021-02-07",
                "2021-02-30, -, 2021-02-30, -, -",
                "198, -, 198, 1980-01-01, 1989-12-31",
                "PAST_REF, 2022-02-14, PAST_REF, -, -",
            })
    void resolves(String form, LocalDate day, String value, LocalDate from, LocalDate to) {
        TimeExpression time = new TimeExpression(new Span(0, 1), 0, TimeType.DATE, form, TimeExpression.Bound.AT);
        Optional<LocalDate> reference = Optional.ofNullable(day);

        assertThat(TimeResolver.value(time, reference)).isEqualTo(value);
        assertThat(TimeResolver.interval(time, reference).map(DateInterval::from))
                .isEqualTo(Optional.ofNullable(from));
        assertThat(TimeResolver.interval(time, reference).map(DateInterval::to)).isEqualTo(Optional.ofNullable(to));
    }
}
