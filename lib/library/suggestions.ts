export const suggestedBodies = async (_limit: number): Promise<string[]> => [];
export const suggestedPosts = async (
  _name: string,
  _limit: number,
): Promise<{ title: string; body: string | null }[]> => [];
export const suggestedTags = async (): Promise<string[]> => [];
