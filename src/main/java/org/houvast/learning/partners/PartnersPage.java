package org.houvast.learning.partners;

import java.util.List;
import org.houvast.trainee.Partners;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/** Who helps from outside, and one more. */
public record PartnersPage(List<Partners.Partner> partners, Problems problems) implements Page {}
