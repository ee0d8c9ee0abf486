package org.houvast.learning.programme;

import java.util.List;
import org.houvast.trainee.Curricula;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * The programmes that people follow here, and one more.
 *
 * @param criteria by what the organisation itself judges, where no programme says so
 */
public record ProgrammesPage(
        List<Curricula.Programme> programmes, List<String> criteria, Problems problems)
        implements Page {}
